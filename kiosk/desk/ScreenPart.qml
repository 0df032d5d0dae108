// SPDX-License-Identifier: Apache-2.0
// The screen itself: cleaning it, whether everybody reaches it, and for a lead its true size.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property ThisScreen screen
    // The desk may be drawn smaller than its panel; a card never is.
    required property real zoom

    spacing: 1.5 * Tokens.grid

    Heading {
        font.pixelSize: Tokens.small
        text: qsTrId("desk.screen.title")
        width: parent.width
    }

    Label {
        color: Tokens.scheme.waiting
        font.bold: true
        font.pixelSize: Tokens.small
        text: Words.say(part.screen.reach, "")
        visible: text !== "" && !part.screen.measuring
        width: parent.width
    }

    Flow {
        spacing: Tokens.gap
        width: parent.width

        OutlineButton {
            font.pixelSize: Tokens.small
            text: qsTrId("desk.screen.clean")
            visible: !part.screen.measuring

            onClicked: part.screen.clean()
        }

        OutlineButton {
            checkable: false
            font.pixelSize: Tokens.small
            text: qsTrId("desk.screen.measure")
            visible: part.screen.lead

            onClicked: part.screen.measure()
        }
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("desk.screen.clean_line")
        visible: !part.screen.measuring
        width: parent.width
    }

    Label {
        Accessible.role: Accessible.AlertMessage
        font.bold: true
        font.pixelSize: Tokens.small
        text: Words.say(part.screen.said, "")
        visible: text !== ""
        width: parent.width
    }

    CardFrame {
        screen: part.screen
        visible: part.screen.measuring
        width: parent.width
        zoom: part.zoom
    }
}
