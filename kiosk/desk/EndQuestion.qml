// SPDX-License-Identifier: Apache-2.0
// Asked before what cannot be undone; "No" has the focus.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: question

    required property string text

    signal answered(yes: bool)

    spacing: Tokens.grid

    onVisibleChanged: {
        if (question.visible)
            laidOut.restart();
    }

    // The page scrolls to what has the focus, which must have its place by then.
    Timer {
        id: laidOut

        interval: 50

        onTriggered: no.forceActiveFocus(Qt.TabFocusReason)
    }

    Label {
        Accessible.role: Accessible.AlertMessage
        font.bold: true
        font.pixelSize: Tokens.small
        text: question.text
        width: parent.width
    }

    Row {
        spacing: Tokens.gap

        OutlineButton {
            id: no

            font.pixelSize: Tokens.small
            text: qsTrId("desk.end.no")

            onClicked: question.answered(false)
        }

        OutlineButton {
            font.pixelSize: Tokens.small
            text: qsTrId("desk.end.yes")

            onClicked: question.answered(true)
        }
    }
}
