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
    // There is room for the question alone; the status is folded into the band.
    required property bool questionAlone
    readonly property bool alone: page.asking && page.questionAlone
    readonly property bool speaking: page.speech.asking || page.speech.notice !== ""
    readonly property bool saving: page.visit.headline === "visit.saving"
    readonly property bool waysFirst: page.visit.otherWaysFirst && !page.asking
    readonly property bool waysToo: !page.waysFirst && !page.asking && !page.saving
    readonly property bool found: !page.alone && (page.visit.signShape !== "" || page.waysToo)
    readonly property bool placed: page.visit.placeKeys.length > 0 && !page.asking && !page.speech.asking
    // One thing below the other, where there is no room beside it.
    readonly property bool narrow: page.portrait || Tokens.low || Tokens.textSize > 1
    readonly property int air: Math.max(Tokens.gap + 2, 2 * Tokens.grid)
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
        height: page.height - actions.height - page.air - (question.visible ? question.height + page.air : 0)
        least: Tokens.grid
        most: 4 * Tokens.grid
        wanted: choice

        Heading {
            text: qsTrId("visit.still_you")
            visible: actions.shared
            width: page.width
        }

        StatusHead {
            visible: !page.alone
            visit: page.visit
            width: page.width
        }

        SpeechChoice {
            id: choice

            narrow: page.portrait || Tokens.low
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
            visible: page.urgent && !page.alone
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
            visible: !page.urgent && !page.alone
            width: page.width
        }

        Label {
            font.pixelSize: Tokens.label
            text: actions.line
            visible: actions.apart && !page.alone
            width: parent.width
        }

        QuietLink {
            id: stored

            text: qsTrId("visit.privacy_link")
            visible: false

            onClicked: page.privacyAsked()
        }
    }

    // It waits for an answer: near Hide, within reach, on each page.
    StillYou {
        id: question

        anchors.bottom: actions.top
        anchors.bottomMargin: page.air
        visible: page.asking && !actions.shared
        visit: page.visit
        width: page.width
    }

    StatusActions {
        id: actions

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: implicitHeight
        paged: page.paged
        shared: page.alone && !page.portrait
        visit: page.visit

        onMoreAsked: pager.turn()
        onPrivacyAsked: page.privacyAsked()
    }
}
