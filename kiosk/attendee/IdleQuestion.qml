// SPDX-License-Identifier: Apache-2.0
// Before the status goes: is anybody still there?  One tap keeps everything as it was.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: question

    required property Visit visit

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 2 * Tokens.grid

        Heading {
            text: qsTrId("visit.idle")
            width: parent.width
        }

        Label {
            font.pixelSize: Tokens.body
            lineHeight: Tokens.readingLine
            anchors.left: parent.left
            most: parent.width
            text: qsTrId("visit.idle_soon")
        }

        Row {
            spacing: 3 * Tokens.grid

            OutlineButton {
                corner: 3 * Tokens.grid
                font.bold: true
                height: Math.max(Tokens.bigTarget, 13 * Tokens.grid)
                text: qsTrId("visit.idle_stay")
                width: Math.max(3 * Tokens.bigTarget, implicitWidth)

                onClicked: question.visit.stillHere()
            }

            OutlineButton {
                corner: 3 * Tokens.grid
                height: Math.max(Tokens.bigTarget, 13 * Tokens.grid)
                text: qsTrId("visit.idle_leave")
                width: Math.max(2 * Tokens.bigTarget, implicitWidth)

                onClicked: question.visit.hide()
            }
        }
    }
}
