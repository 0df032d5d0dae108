// SPDX-License-Identifier: Apache-2.0
// A frame as wide as a bank card; whoever holds one against it makes both equal.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: frame

    required property ThisScreen screen
    required property real zoom

    spacing: 1.5 * Tokens.grid

    Label {
        font.pixelSize: Tokens.small
        text: qsTrId("desk.screen.measure_line")
        width: parent.width
    }

    Rectangle {
        border.color: Tokens.scheme.ink
        border.width: 1
        color: Tokens.scheme.pressed
        height: width * frame.screen.cardShape
        radius: width * 0.037
        width: frame.screen.cardWidth / frame.zoom
    }

    Flow {
        spacing: Tokens.gap
        width: parent.width

        OutlineButton {
            autoRepeat: true
            autoRepeatInterval: 40
            font.pixelSize: Tokens.small
            text: qsTrId("desk.screen.narrower")

            onClicked: frame.screen.narrower()
        }

        OutlineButton {
            autoRepeat: true
            autoRepeatInterval: 40
            font.pixelSize: Tokens.small
            text: qsTrId("desk.screen.wider")

            onClicked: frame.screen.wider()
        }

        PrimaryButton {
            font.pixelSize: Tokens.small
            text: qsTrId("desk.screen.keep")

            onClicked: frame.screen.keep()
        }

        OutlineButton {
            font.pixelSize: Tokens.small
            text: qsTrId("desk.screen.forget")

            onClicked: frame.screen.forget()
        }
    }
}
