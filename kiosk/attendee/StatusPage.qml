// SPDX-License-Identifier: Apache-2.0
// What is true now, what one can do, and what else there is, in the order of their weight.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.controls
import kiosk.theme
import "pages.mjs" as Pages

ColumnLayout {
    id: page

    required property Visit visit
    required property bool portrait
    readonly property bool asking: page.visit.question === "still_you"
    readonly property bool waysFirst: page.visit.otherWaysFirst && !page.asking
    readonly property bool saving: page.visit.headline === "visit.saving"
    readonly property bool waysToo: !page.waysFirst && !page.asking && !page.saving
    readonly property bool signed: page.visit.signShape !== ""
    readonly property bool placed: page.visit.placeKeys.length > 0 && !page.asking
    readonly property int least: 1.5 * Tokens.grid // as in Gap
    readonly property real room: page.height - actions.implicitHeight - 2 * Tokens.grid
    readonly property bool paged: Pages.assign(page.heights(false), page.least, page.room)[5] > 0
    readonly property list<int> on: Pages.assign(page.heights(page.paged), page.least, page.room)
    readonly property int last: page.on[6] ?? 0
    property int up: 0

    signal privacyAsked

    // Of the sections, 0 for one that is not wanted.
    function heights(linked: bool): list<real> {
        const all = [head.implicitHeight];
        all.push(page.asking ? still.implicitHeight : 0);
        all.push(page.waysFirst ? ways.implicitHeight : 0);
        all.push(page.signed || page.waysToo ? finding.implicitHeight : 0);
        all.push(page.placed ? place.implicitHeight : 0);
        all.push(strip.implicitHeight);
        all.push(linked ? stored.implicitHeight : 0);
        return all;
    }

    spacing: 0

    onLastChanged: page.up = 0

    StatusHead {
        id: head

        Layout.fillWidth: true
        visible: page.up === 0
        visit: page.visit
    }

    Gap {
        visible: still.visible && head.visible
    }

    StillYou {
        id: still

        Layout.fillWidth: true
        visible: page.asking && page.on[1] === page.up
        visit: page.visit
    }

    Gap {
        visible: ways.visible && head.visible
    }

    OtherWays {
        id: ways

        Layout.fillWidth: true
        large: true
        visible: page.waysFirst && page.on[2] === page.up
        ways: page.visit.otherWays
    }

    Gap {
        visible: finding.visible && (head.visible || ways.visible)
    }

    SignAndWays {
        id: finding

        Layout.fillHeight: false
        Layout.fillWidth: true
        sideBySide: !page.portrait
        visible: (page.signed || page.waysToo) && page.on[3] === page.up
        visit: page.visit
        waysToo: page.waysToo
    }

    Gap {
        visible: place.visible && (head.visible || finding.visible)
    }

    MeetingPlace {
        id: place

        Layout.fillHeight: false
        Layout.fillWidth: true
        beside: !page.portrait
        visible: page.placed && page.on[4] === page.up
        visit: page.visit
    }

    Gap {
        visible: strip.visible && page.up === 0
    }

    EmergencyStrip {
        id: strip

        Layout.fillWidth: true
        number: page.visit.emergencyNumber
        visible: page.on[5] === page.up
    }

    QuietLink {
        id: stored

        text: qsTrId("visit.privacy_link")
        visible: page.paged && page.last === page.up

        onClicked: page.privacyAsked()
    }

    Item {
        Layout.fillHeight: true
        Layout.minimumHeight: 2 * Tokens.grid
    }

    StatusActions {
        id: actions

        Layout.fillWidth: true
        paged: page.paged
        visit: page.visit

        onMoreAsked: page.up = page.up === page.last ? 0 : page.up + 1
        onPrivacyAsked: page.privacyAsked()
    }
}
