// SPDX-License-Identifier: Apache-2.0
// Before the status goes: is anybody still there?  One tap keeps everything as it was, and the
// seconds that are left run out in sight.  Where room is short, the answer stays longest.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: question

    required property Visit visit
    readonly property real gap: Math.max(Tokens.gap, 3 * Tokens.grid)
    readonly property bool sideBySide: stay.width + question.gap + leave.width <= question.width
    readonly property bool leaving: question.sideBySide || question.roomy
    readonly property bool roomy: question.stacked + question.gap + ring.height <= question.height
    readonly property real stacked: stay.height + question.gap + leave.height
    readonly property real answers: question.leaving && !question.sideBySide ? stacked : stay.height
    readonly property real room: question.height - question.answers - question.gap
    readonly property bool headed: heading.height <= question.room
    readonly property bool explained: heading.height + Tokens.grid + soon.height <= question.room

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: question.gap

        Item {
            height: Math.max(words.height, ring.height)
            visible: question.headed && ring.height <= question.room
            width: parent.width

            Countdown {
                id: ring

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                seconds: question.visit.idleLeft
                text: qsTrId("visit.idle_left").arg(question.visit.idleLeft)
                total: question.visit.idleTotal
            }

            Column {
                id: words

                anchors.left: ring.right
                anchors.leftMargin: 3 * Tokens.grid
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Tokens.grid

                Heading {
                    id: heading

                    text: qsTrId("visit.idle")
                    width: parent.width
                }

                Label {
                    id: soon

                    font.pixelSize: Tokens.body
                    lineHeight: Tokens.readingLine
                    anchors.left: parent.left
                    most: parent.width
                    text: qsTrId("visit.idle_soon")
                    visible: question.explained
                }
            }
        }

        Flow {
            spacing: question.gap
            width: parent.width

            OutlineButton {
                id: stay

                corner: 3 * Tokens.grid
                font.bold: true
                height: Math.max(Tokens.bigTarget, 13 * Tokens.grid, implicitHeight)
                text: qsTrId("visit.idle_stay")
                width: Math.min(question.width, Math.max(2 * Tokens.bigTarget, implicitWidth))

                onClicked: question.visit.stillHere()
            }

            OutlineButton {
                id: leave

                corner: 3 * Tokens.grid
                height: Math.max(Tokens.bigTarget, 13 * Tokens.grid, implicitHeight)
                text: qsTrId("visit.idle_leave")
                visible: question.leaving
                width: Math.min(question.width, Math.max(2 * Tokens.bigTarget, implicitWidth))

                onClicked: question.visit.hide()
            }
        }
    }
}
