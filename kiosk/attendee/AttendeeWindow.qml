// SPDX-License-Identifier: Apache-2.0
// The attendee's window: the cards or the desk above, the band with the help button below.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Window {
    id: root

    required property Attendee attendee
    // Wiring puts the desk here; it is seen while the staff side is open.
    readonly property alias deskHost: deskHost
    readonly property Visit visit: root.attendee.visit
    readonly property bool statusUp: root.visit.screen === "status" && !root.visit.quiet
    property bool stoppedByTouch: false

    color: Tokens.scheme.band
    height: 1080
    width: 1920

    Binding {
        property: "shortSide"
        target: Tokens
        value: Math.min(root.width, root.height)
    }

    Plan {
        id: plan

        objectName: "plan"
        height: root.height
        listening: root.visit.listening
        statusUp: root.statusUp
        width: root.width
    }

    FocusScope {
        anchors.fill: parent
        focus: true

        // Comes before each key, also those that only move the focus.
        Keys.onShortcutOverride: root.attendee.touched()

        CardDeck {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            clip: true
            height: plan.bandTop
            plan: plan
            cards: root.attendee.rotation
            stoppedByTouch: root.stoppedByTouch
            textShown: !root.statusUp
            visible: !root.attendee.staffOpen

            onUsed: root.attendee.touched()
        }

        Loader {
            active: root.statusUp && !root.attendee.staffOpen
            anchors.fill: parent

            sourceComponent: StatusColumn {
                plan: plan
                visit: root.visit
            }
        }

        Item {
            id: deskHost

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            height: plan.bandTop
            visible: root.attendee.staffOpen
        }

        Band {
            anchors.fill: parent
            anchors.topMargin: plan.bandTop
            attendee: root.attendee
            plan: plan
        }

        QuietStatus {
            anchors.left: parent.left
            anchors.leftMargin: plan.quiet.x
            anchors.top: parent.top
            anchors.topMargin: plan.quiet.y + (plan.quiet.height - height) / 2
            short: plan.small
            visible: root.visit.screen === "status" && root.visit.quiet
            visit: root.visit
            width: plan.quiet.width
        }

        Announcer {
            statusUp: root.visit.screen === "status"
            visit: root.visit
        }

        PointHandler {
            acceptedButtons: Qt.AllButtons

            onActiveChanged: {
                if (active) {
                    root.stoppedByTouch = root.attendee.rotation.playing;
                    root.attendee.touched();
                }
            }
        }
    }

    Shortcut {
        sequence: "Ctrl+Shift+S"

        onActivated: root.attendee.openStaff()
    }
}
