// SPDX-License-Identifier: Apache-2.0
// Before the status goes: is anybody still there?  One tap keeps everything as it was, and the
// seconds that are left to it run out in sight.
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
        spacing: 4 * Tokens.grid

        Item {
            height: Math.max(words.height, ring.height)
            width: parent.width

            Countdown {
                id: ring

                anchors.left: parent.left
                anchors.verticalCenter: words.verticalCenter
                seconds: question.visit.idleLeft
                text: qsTrId("visit.idle_left").arg(question.visit.idleLeft)
                total: question.visit.idleTotal
            }

            Column {
                id: words

                anchors.left: ring.right
                anchors.leftMargin: 3 * Tokens.grid
                anchors.right: parent.right
                spacing: Tokens.grid

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
            }
        }

        Flow {
            spacing: Math.max(Tokens.gap, 3 * Tokens.grid)
            width: parent.width

            OutlineButton {
                corner: 3 * Tokens.grid
                font.bold: true
                height: Math.max(Tokens.bigTarget, 13 * Tokens.grid)
                text: qsTrId("visit.idle_stay")
                width: Math.min(parent.width * 0.55, Math.max(3 * Tokens.bigTarget, implicitWidth))

                onClicked: question.visit.stillHere()
            }

            OutlineButton {
                corner: 3 * Tokens.grid
                height: Math.max(Tokens.bigTarget, 13 * Tokens.grid)
                text: qsTrId("visit.idle_leave")
                width: Math.min(parent.width * 0.4, Math.max(2 * Tokens.bigTarget, implicitWidth))

                onClicked: question.visit.hide()
            }
        }
    }
}
