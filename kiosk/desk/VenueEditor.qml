// SPDX-License-Identifier: Apache-2.0
// The setting that is open: its field, its options or its rows, its limits, and what is wrong.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: editor

    required property Venue venue
    readonly property string sort: editor.venue.sort
    readonly property bool written: ["text", "number", "hours", "cards"].includes(editor.sort)

    border.color: Tokens.scheme.edge
    border.width: Tokens.stroke
    color: Tokens.scheme.paper
    implicitHeight: column.implicitHeight + 4 * Tokens.grid
    radius: Tokens.grid

    Shortcut {
        sequence: "Escape"

        onActivated: editor.venue.cancel()
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: 2 * Tokens.grid
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Tokens.grid

        Label {
            font.pixelSize: Tokens.small
            text: Say.say(editor.venue.hint)
            visible: text !== ""
            width: parent.width
        }

        TextEntry {
            id: field

            font.pixelSize: Tokens.small
            name: qsTrId("desk.setting." + editor.venue.editing)
            text: editor.venue.entry
            visible: editor.written
            width: parent.width

            onAccepted: editor.venue.save(field.text)
            Component.onCompleted: {
                if (editor.written)
                    field.forceActiveFocus();
            }
        }

        VenueCards {
            place: field.text
            venue: editor.venue
            visible: editor.sort === "cards"
            width: parent.width
        }

        VenueRows {
            venue: editor.venue
            visible: editor.sort === "rows"
            width: parent.width
        }

        VenueOptions {
            venue: editor.venue
            visible: editor.sort === "choice" || editor.sort === "several"
            width: parent.width
        }

        Label {
            Accessible.role: Accessible.AlertMessage
            color: Tokens.scheme.alarm
            font.bold: true
            font.pixelSize: Tokens.small
            text: Say.say(editor.venue.wrong)
            visible: text !== ""
            width: parent.width
        }

        Row {
            spacing: Tokens.gap

            PrimaryButton {
                font.pixelSize: Tokens.small
                text: qsTrId("desk.venue.keep")
                visible: editor.sort !== "choice"

                onClicked: {
                    if (editor.written)
                        editor.venue.save(field.text);
                    else if (editor.sort === "rows")
                        editor.venue.saveRows();
                    else
                        editor.venue.saveChosen();
                }
            }

            QuietLink {
                font.pixelSize: Tokens.small
                text: qsTrId("desk.venue.cancel")

                onClicked: editor.venue.cancel()
            }
        }
    }
}
