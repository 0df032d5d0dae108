// SPDX-License-Identifier: Apache-2.0
// What is true now, what one can do, and what else there is, in the order of their weight.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.theme

ColumnLayout {
    id: page

    required property Visit visit
    required property bool portrait
    readonly property bool asking: page.visit.question === "still_you"

    signal privacyAsked

    spacing: 0

    StatusHead {
        Layout.fillWidth: true
        visit: page.visit
    }

    Gap {
        visible: still.visible
    }

    StillYou {
        id: still

        Layout.fillWidth: true
        visible: page.asking
        visit: page.visit
    }

    Gap {
        visible: firstWays.visible
    }

    OtherWays {
        id: firstWays

        Layout.fillWidth: true
        large: true
        visible: page.visit.otherWaysFirst && !page.asking
        ways: page.visit.otherWays
    }

    Gap {
        visible: sign.visible
    }

    SignRow {
        id: sign

        Layout.fillWidth: true
        visible: page.visit.signShape !== ""
        visit: page.visit
    }

    Gap {
        visible: place.visible
    }

    MeetingPlace {
        id: place

        Layout.fillWidth: true
        visible: page.visit.placeKeys.length > 0 && !page.asking
        visit: page.visit
    }

    Gap {
        visible: ways.visible
    }

    OtherWays {
        id: ways

        Layout.fillWidth: true
        visible: !page.visit.otherWaysFirst && !page.asking && page.visit.headline !== "visit.saving"
        ways: page.visit.otherWays
    }

    Gap {}

    EmergencyStrip {
        Layout.fillWidth: true
        number: page.visit.emergencyNumber
    }

    Item {
        Layout.fillHeight: true
        Layout.minimumHeight: 2 * Tokens.grid
    }

    StatusActions {
        Layout.fillWidth: true
        visit: page.visit

        onPrivacyAsked: page.privacyAsked()
    }

    component Gap: Item {
        Layout.fillHeight: true
        Layout.maximumHeight: 4 * Tokens.grid
        Layout.minimumHeight: 1.5 * Tokens.grid
        Layout.preferredHeight: 1.5 * Tokens.grid
    }
}
