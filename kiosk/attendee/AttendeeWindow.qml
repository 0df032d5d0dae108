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
    // The languages stand where the words of the card or of the status do.
    readonly property bool picking: root.attendee.comfort.picking && !root.attendee.staffOpen
    property bool stoppedByTouch: false
    // A kiosk's window is not closed by who stands before it; the program ends otherwise.
    property bool stays: false

    // After whatever the touch was meant for.
    function letGo(): void {
        root.stoppedByTouch = false;
        if (root.visit.question === "idle")
            root.attendee.touched();
    }

    color: Tokens.scheme.band
    height: 1080
    // The same whatever is on it: also a list of windows tells nobody that help was asked for.
    title: qsTrId("card.window")
    width: 1920

    onClosing: close => close.accepted = !root.stays

    Chosen {
        comfort: root.attendee.comfort
        shortSide: Math.min(root.width, root.height)
    }

    Plan {
        id: plan

        objectName: "plan"
        height: root.height
        mirrored: scope.LayoutMirroring.enabled
        statusUp: root.statusUp && !root.picking
        width: root.width
    }

    Scene {
        id: scope

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        anchors.fill: parent
        attendee: root.attendee

        CardDeck {
            anchors.bottomMargin: root.height - plan.bandTop
            anchors.fill: parent
            clip: true
            plan: plan
            cards: root.attendee.rotation
            speech: root.attendee.speech
            stoppedByTouch: root.stoppedByTouch
            textShown: !root.statusUp && !root.picking && !panel.active
            visible: !root.attendee.staffOpen && (!message.up || message.bar)

            onUsed: root.attendee.touched()
        }

        StatusPlace {
            active: root.statusUp && !root.picking && !root.attendee.staffOpen
            anchors.fill: parent
            plan: plan
            speech: root.attendee.speech
            under: message.under
            visit: root.visit
        }

        SpeechPanel {
            id: panel

            active: (speech.notice || speech.asking && !root.visit.pending) && !root.statusUp && !root.picking
            plan: plan
            speech: root.attendee.speech
        }

        LanguagePicker {
            active: root.picking
            comfort: root.attendee.comfort
            plan: plan
            under: message.under
        }

        VenueMessage {
            id: message

            attendee: root.attendee
            bar: root.statusUp || root.picking || panel.active
            plan: plan
        }

        Item {
            id: deskHost

            anchors.bottomMargin: root.height - plan.bandTop
            anchors.fill: parent
            visible: root.attendee.staffOpen
        }

        Band {
            anchors.fill: parent
            anchors.topMargin: plan.bandTop
            attendee: root.attendee
            plan: plan
        }

        QuietStatus {
            comfort: root.attendee.comfort
            plan: plan
            visit: root.visit
        }

        CareCover {
            anchors.fill: parent
            care: root.attendee.care
            plan: plan
        }

        Announcer {
            statusUp: root.visit.screen === "status"
            visit: root.visit
        }

        AnyTouch {
            anchors.fill: parent

            onBegan: {
                root.stoppedByTouch = root.attendee.rotation.playing;
                // The idle question stays under the finger that answers it.
                if (root.visit.question !== "idle")
                    root.attendee.touched();
            }
            onEnded: root.letGo()
        }
    }
}
