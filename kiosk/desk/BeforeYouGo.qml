// SPDX-License-Identifier: Apache-2.0
// What to mind on the way to somebody who asked for help (row F4); whoever knows it folds it away.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: card

    required property OwnLooks looks
    // As in assets/i18n: desk.before.<part>.
    readonly property list<string> parts: ["pairs", "private", "listen", "judge", "details", "promise", "police"]

    color: Tokens.scheme.paper
    implicitHeight: lines.implicitHeight + 2 * Tokens.grid
    radius: 2 * Tokens.grid

    Column {
        id: lines

        anchors.left: parent.left
        anchors.margins: 2 * Tokens.grid
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Tokens.grid / 2

        Item {
            height: fold.height
            width: parent.width

            Heading {
                anchors.left: parent.left
                anchors.right: fold.left
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Tokens.small
                text: qsTrId("desk.before")
            }

            QuietLink {
                id: fold

                Accessible.checkable: true
                Accessible.checked: card.looks.card
                anchors.right: parent.right
                font.pixelSize: Tokens.small
                name: text + ", " + qsTrId("desk.before")
                text: card.looks.card ? qsTrId("desk.before.fold") : qsTrId("desk.before.unfold")

                onClicked: card.looks.foldCard()
            }
        }

        Repeater {
            model: card.looks.card ? card.parts : []

            Row {
                id: point

                required property string modelData

                spacing: Tokens.grid
                width: lines.width

                Label {
                    id: dot

                    Accessible.ignored: true
                    color: Tokens.scheme.inkSoft
                    font.pixelSize: Tokens.small
                    text: "•"
                }

                Label {
                    font.pixelSize: Tokens.small
                    text: qsTrId("desk.before." + point.modelData)
                    width: point.width - dot.width - point.spacing
                }
            }
        }
    }
}
