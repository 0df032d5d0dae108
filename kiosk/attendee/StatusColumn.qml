// SPDX-License-Identifier: Apache-2.0
// The status, in the place of the card's words: one thing at a time, and the way out at the foot.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: column

    required property Plan plan
    required property Visit visit
    property bool privacyOpen: false
    readonly property rect place: column.plan.column

    Loader {
        height: column.place.height
        sourceComponent: {
            if (column.visit.question === "idle")
                return idle;
            return column.privacyOpen ? privacy : status;
        }
        width: column.place.width

        transform: Translate {
            x: column.place.x
            y: column.place.y
        }
    }

    Component {
        id: status

        StatusPage {
            portrait: column.plan.portrait
            visit: column.visit

            onPrivacyAsked: column.privacyOpen = true
        }
    }

    Component {
        id: privacy

        PrivacyPage {
            onBack: column.privacyOpen = false
        }
    }

    Component {
        id: idle

        IdleQuestion {
            visit: column.visit
        }
    }
}
