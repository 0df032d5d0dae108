// SPDX-License-Identifier: Apache-2.0
// What is always there: the help button, whether anybody listens, and which kiosk this is.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Rectangle {
    id: band

    required property Attendee attendee
    required property Plan plan
    readonly property Visit visit: band.attendee.visit

    color: Tokens.scheme.band

    HelpButton {
        anchors.left: parent.left
        anchors.leftMargin: band.plan.help.x
        anchors.top: parent.top
        anchors.topMargin: band.plan.help.y - band.plan.bandTop
        height: band.plan.help.height
        visit: band.visit
        width: band.plan.help.width
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
            cornerWidth: corner.width
            visible: !quiet.visible
            visit: band.visit
        }

        QuietStatus {
            id: quiet

            anchors.left: parent.left
            anchors.right: corner.left
            anchors.rightMargin: 2 * Tokens.grid
            anchors.verticalCenter: parent.verticalCenter
            visible: band.visit.screen === "status" && band.visit.quiet
            visit: band.visit
        }

        StaffCorner {
            id: corner

            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: note.firstLine - height / 2
            place: band.visit.venuePlace

            onAsked: band.attendee.openStaff()
        }
    }
}
