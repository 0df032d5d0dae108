// SPDX-License-Identifier: Apache-2.0
// Places or other ways to get help, row by row; built-in ones are offered, own ones are typed.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: rows

    required property Venue venue

    spacing: Tokens.grid

    Repeater {
        model: rows.venue.rows

        Item {
            id: row

            required property string modelData
            required property int index
            readonly property string marked: rows.venue.marks[row.index] ?? "desk.venue.unsaid"

            height: Math.max(mark.height, words.implicitHeight)
            width: rows.width

            Label {
                id: words

                anchors.left: parent.left
                anchors.right: mark.left
                anchors.rightMargin: Tokens.gap
                anchors.verticalCenter: parent.verticalCenter
                font.bold: true
                font.pixelSize: Tokens.small
                text: row.modelData
            }

            OutlineButton {
                id: mark

                anchors.right: drop.left
                anchors.rightMargin: Tokens.gap
                font.pixelSize: Tokens.small
                name: text + ", " + row.modelData
                text: qsTrId(row.marked)

                onClicked: rows.venue.turnRow(row.index)
            }

            QuietLink {
                id: drop

                anchors.right: parent.right
                font.pixelSize: Tokens.small
                name: text + ", " + row.modelData
                text: qsTrId("desk.venue.drop")

                onClicked: rows.venue.dropRow(row.index)
            }
        }
    }

    Flow {
        spacing: Tokens.gap
        visible: rows.venue.options.length > 0
        width: parent.width

        Repeater {
            model: rows.venue.sort === "rows" ? rows.venue.options : []

            OutlineButton {
                required property string modelData
                required property int index

                font.pixelSize: Tokens.small
                text: qsTrId("desk.venue.add").arg(rows.venue.names[index] ?? "")

                onClicked: rows.venue.addRow(modelData)
            }
        }
    }

    Row {
        spacing: Tokens.gap
        width: parent.width

        TextEntry {
            id: own

            font.pixelSize: Tokens.small
            maximumLength: 120
            placeholderText: qsTrId("desk.venue.own")
            width: parent.width - add.width - Tokens.gap

            onAccepted: add.clicked()
        }

        OutlineButton {
            id: add

            enabled: own.text.trim() !== ""
            font.pixelSize: Tokens.small
            text: qsTrId("desk.venue.add_own")

            onClicked: {
                rows.venue.addRow(own.text);
                own.clear();
            }
        }
    }
}
