// SPDX-License-Identifier: Apache-2.0
// What is true now, what one can do, and what else there is, in the order of their weight.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme
import "pages.mjs" as Pages

Item {
    id: page

    required property Visit visit
    required property bool portrait
    readonly property bool asking: page.visit.question === "still_you"
    readonly property bool saving: page.visit.headline === "visit.saving"
    readonly property bool waysFirst: page.visit.otherWaysFirst && !page.asking
    readonly property bool waysToo: !page.waysFirst && !page.asking && !page.saving
    readonly property bool found: page.visit.signShape !== "" || page.waysToo
    readonly property bool placed: page.visit.placeKeys.length > 0 && !page.asking
    readonly property int least: 1.5 * Tokens.grid
    readonly property real room: page.height - actions.height - 2 * Tokens.grid
    readonly property bool paged: Pages.last(page.heights(false), page.least, page.room) > 0
    readonly property list<int> on: Pages.assign(page.heights(page.paged), page.least, page.room)
    property int up: 0

    signal privacyAsked

    // Of the sections from top to bottom; 0 for one that is not wanted.
    function heights(linked: bool): list<real> {
        const all = [head.height];
        all.push(page.asking ? still.height : 0);
        all.push(page.waysFirst ? ways.height : 0);
        all.push(page.found ? finding.height : 0);
        all.push(page.placed ? place.height : 0);
        all.push(strip.height);
        all.push(linked ? stored.height : 0);
        return all;
    }

    onPagedChanged: page.up = 0

    Column {
        spacing: Pages.air(page.heights(page.paged), page.on, page.up, page.room, page.least)
        width: page.width

        StatusHead {
            id: head

            visible: page.up === 0
            visit: page.visit
            width: page.width
        }

        StillYou {
            id: still

            visible: page.asking && page.on[1] === page.up
            visit: page.visit
            width: page.width
        }

        OtherWays {
            id: ways

            large: true
            visible: page.waysFirst && page.on[2] === page.up
            ways: page.visit.otherWays
            width: page.width
        }

        SignAndWays {
            id: finding

            sideBySide: !page.portrait
            visible: page.found && page.on[3] === page.up
            visit: page.visit
            waysToo: page.waysToo
            width: page.width
        }

        MeetingPlace {
            id: place

            beside: !page.portrait
            visible: page.placed && page.on[4] === page.up
            visit: page.visit
            width: page.width
        }

        EmergencyStrip {
            id: strip

            number: page.visit.emergencyNumber
            visible: page.on[5] === page.up
            width: page.width
        }

        QuietLink {
            id: stored

            text: qsTrId("visit.privacy_link")
            visible: page.paged && !page.asking && page.on[6] === page.up

            onClicked: page.privacyAsked()
        }
    }

    StatusActions {
        id: actions

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: implicitHeight
        paged: page.paged
        visit: page.visit

        onMoreAsked: page.up = page.up === page.on[6] ? 0 : page.up + 1
        onPrivacyAsked: page.privacyAsked()
    }
}
