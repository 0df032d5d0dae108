// SPDX-License-Identifier: Apache-2.0
// What is true now, what one can do, and what else there is, in the order of their weight.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: page

    required property Visit visit
    required property SpeechView speech
    required property bool portrait
    readonly property bool asking: page.visit.question === "still_you"
    readonly property bool speaking: page.speech.asking || page.speech.notice !== ""
    readonly property bool saving: page.visit.headline === "visit.saving"
    readonly property bool waysFirst: page.visit.otherWaysFirst && !page.asking
    readonly property bool waysToo: !page.waysFirst && !page.asking && !page.saving
    readonly property bool found: page.visit.signShape !== "" || page.waysToo
    readonly property bool placed: page.visit.placeKeys.length > 0 && !page.asking && !page.speech.asking
    // One thing below the other, where there is no room beside it.
    readonly property bool narrow: page.portrait || Tokens.low || Tokens.textSize > 1
    readonly property int least: Tokens.grid
    readonly property alias paged: pager.turned
    readonly property bool urgent: page.waysFirst || page.paged
    readonly property list<string> said: [page.visit.headline, ...page.visit.lineIds, page.visit.question]
    readonly property string facts: [...page.said, page.speaking].join(" ")

    signal privacyAsked

    onFactsChanged: pager.begin()
    onPagedChanged: pager.begin()

    Pager {
        id: pager

        anchors.left: parent.left
        anchors.right: parent.right
        apart: Math.max(Tokens.gap + 1, Tokens.grid)
        extra: stored
        extraAlways: Tokens.low
        extraWanted: !page.asking
        height: page.height - actions.height - Math.max(Tokens.gap + 2, 2 * Tokens.grid)
        least: page.least
        most: 4 * Tokens.grid

        // It waits for an answer: also where not all is on one page.
        StillYou {
            visible: page.asking
            visit: page.visit
            width: page.width
        }

        StatusHead {
            visit: page.visit
            width: page.width
        }

        SpeechChoice {
            narrow: page.narrow
            speech: page.speech
            visible: page.speaking && !page.asking
            width: page.width
        }

        OtherWays {
            large: true
            visible: page.waysFirst
            ways: page.visit.otherWays
            width: page.width
        }

        // Where nobody answers, or not all is on one page, the number to call comes first.
        EmergencyStrip {
            number: page.visit.emergencyNumber
            visible: page.urgent
            width: page.width
        }

        SignAndWays {
            sideBySide: !page.narrow
            visible: page.found
            visit: page.visit
            waysToo: page.waysToo
            width: page.width
        }

        MeetingPlace {
            beside: !page.narrow
            visible: page.placed
            visit: page.visit
            width: page.width
        }

        EmergencyStrip {
            number: page.visit.emergencyNumber
            visible: !page.urgent
            width: page.width
        }

        Label {
            font.pixelSize: Tokens.label
            text: actions.line
            visible: actions.apart
            width: parent.width
        }

        QuietLink {
            id: stored

            text: qsTrId("visit.privacy_link")
            visible: false

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

        onMoreAsked: pager.turn()
        onPrivacyAsked: page.privacyAsked()
    }
}
