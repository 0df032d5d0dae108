// SPDX-License-Identifier: Apache-2.0
// What is always there: the help button, the reading aids, who listens, and which kiosk this is.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Rectangle {
    id: band

    required property Attendee attendee
    required property Plan plan
    readonly property Visit visit: band.attendee.visit

    // A small panel has no room to say twice that nobody listens.
    readonly property bool asking: band.visit.question !== ""
    readonly property bool saving: band.visit.headline === "visit.saving"
    readonly property bool listed: band.plan.statusUp && !band.asking && !band.saving
    readonly property bool spoken: band.plan.brief && band.plan.statusUp && band.visit.bandWays

    color: Tokens.scheme.band

    // Under the switches of a small panel, up to where the picture ends.
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: band.plan.panel.x
        anchors.top: parent.top
        anchors.topMargin: band.plan.panel.y - band.plan.bandTop
        color: band.color
        visible: band.plan.down
        width: band.plan.panel.width
    }

    Binding {
        property: "noteWords"
        target: band.plan
        value: note.words
    }

    HelpButton {
        anchors.left: parent.left
        anchors.leftMargin: band.plan.help.x
        anchors.top: parent.top
        anchors.topMargin: band.plan.help.y - band.plan.bandTop
        families: band.attendee.comfort.helpFamilies
        height: band.plan.help.height
        visit: band.visit
        width: band.plan.help.width
        words: band.attendee.comfort.helpWords
    }

    AccessBar {
        anchors.fill: parent
        anchors.topMargin: -band.plan.bandTop
        comfort: band.attendee.comfort
        plan: band.plan
        speech: band.attendee.speech
    }

    Item {
        anchors.left: parent.left
        anchors.leftMargin: band.plan.note.x
        anchors.top: parent.top
        anchors.topMargin: band.plan.note.y - band.plan.bandTop
        height: band.plan.note.height
        width: band.plan.note.width

        CoverNote {
            id: note

            anchors.fill: parent
            cornerWidth: band.plan.brief ? 0 : corner.width
            brief: band.plan.brief
            coverToo: !cover.visible
            visible: band.plan.quietWords === 0 && !band.spoken
            visit: band.visit
            waysToldAbove: band.listed
            // Who looks for their language on a small panel cannot read them yet; and a sentence of
            // three lines leaves a card no room beside them.  Both have them after the press.
            waysWanted: !(band.plan.brief && band.attendee.comfort.picking || band.plan.split && !cover.visible)
        }
    }

    CoverNote {
        id: cover

        anchors.left: parent.left
        anchors.leftMargin: band.plan.help.x
        anchors.top: parent.top
        anchors.topMargin: band.plan.help.y - Tokens.clear - band.plan.bandTop
        brief: true
        cornerWidth: 0
        height: Tokens.clear
        visible: band.plan.split && cover.twoLines
        visit: band.visit
        waysToldAbove: false
        waysWanted: false
        width: band.plan.help.width
    }

    // Right of the note's first line; below the button on a small panel.
    StaffCorner {
        id: corner

        readonly property real line: band.plan.note.y - band.plan.bandTop + note.firstLine

        anchors.right: parent.right
        anchors.rightMargin: band.plan.margin
        anchors.top: parent.top
        anchors.topMargin: (band.plan.brief ? band.height - band.plan.foot / 2 : line) - height / 2
        height: band.plan.brief ? band.plan.foot : Tokens.target
        place: band.visit.venuePlace

        onAsked: band.attendee.openStaff()
    }
}
