// SPDX-License-Identifier: Apache-2.0
// What a lead sets for the venue: one message over all cards, and the settings over the file's.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

OfficePanel {
    id: page

    required property Desk desk
    required property bool wide
    readonly property Venue venue: page.desk.venue

    said: qsTrId("desk.venue.said")
    title: qsTrId("desk.office.venue")

    MessagePart {
        venue: page.venue
        width: page.room
    }

    Repeater {
        model: page.venue.keys

        Column {
            id: setting

            required property string modelData
            required property int index
            readonly property string head: page.venue.heads[setting.index] ?? ""

            spacing: Tokens.grid
            topPadding: setting.head === "" ? 0 : 2 * Tokens.grid
            width: page.room

            Heading {
                font.pixelSize: Tokens.label
                text: setting.head === "" ? "" : qsTrId("desk.venue.group." + setting.head)
                visible: setting.head !== ""
                width: parent.width
            }

            VenueLine {
                at: setting.index
                key: setting.modelData
                venue: page.venue
                width: parent.width
            }

            Loader {
                id: editor

                active: page.venue.editing === setting.modelData && page.venue.sort !== "switch"
                visible: active
                width: parent.width

                sourceComponent: VenueEditor {
                    venue: page.venue
                }

                onHeightChanged: laidOut.restart()

                Timer {
                    id: laidOut

                    interval: 50

                    onTriggered: page.reveal(editor)
                }
            }
        }
    }
}
