// SPDX-License-Identifier: Apache-2.0
// The settings of one page, each with its editor below it while it is open.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.desk
import kiosk.theme

Column {
    id: settings

    required property SetUp setUp
    readonly property Venue venue: settings.setUp.venue

    spacing: 2 * Tokens.grid

    Repeater {
        model: settings.setUp.keys

        Column {
            id: setting

            required property string modelData

            spacing: Tokens.grid
            width: settings.width

            VenueLine {
                at: settings.venue.keys.indexOf(setting.modelData)
                key: setting.modelData
                venue: settings.venue
                width: parent.width
            }

            Loader {
                active: settings.venue.editing === setting.modelData && settings.venue.sort !== "switch"
                visible: active
                width: parent.width

                sourceComponent: VenueEditor {
                    venue: settings.venue
                }
            }
        }
    }
}
