// SPDX-License-Identifier: Apache-2.0
// One card: its surface, its large shape, its words.  It slides in whole; its shape follows.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Item {
    id: face

    required property Plan plan
    required property bool textShown
    required property real footHeight
    // A card slides: this one, or the other over it.
    required property bool sliding
    property Card card: null
    readonly property alias tones: tones
    readonly property bool pictured: !face.plan.wide && !!face.card?.drawing
    // Over the words people stand on the edge of the words' own surface; nothing else is behind it.
    readonly property bool grounded: face.pictured && face.plan.portrait
    readonly property bool paged: words.last > 0
    readonly property alias moving: motion.running

    // The card has arrived, or was put in its place at once.
    signal settled

    function slideIn(forward: bool) {
        const from = (forward ? 1 : -1) * (face.LayoutMirroring.enabled ? -1 : 1);
        place.x = from * face.width;
        lag.x = from * face.width / 4;
        motion.restart();
    }

    function turnPage() {
        words.turn();
    }

    function settle() {
        motion.complete();
    }

    transform: Translate {
        id: place
    }

    Tones {
        id: tones

        hue: face.card?.hue ?? Tokens.scheme.paper
    }

    Rectangle {
        anchors.fill: parent
        color: face.grounded ? tones.glow : tones.surface
    }

    BigShape {
        anchors.fill: parent
        behind: face.pictured || ownPicture.shown
        faint: face.plan.wide
        middle: face.plan.middle
        reach: face.plan.reach
        shape: face.card?.shape ?? ""
        sliding: face.sliding
        tones: tones
        visible: !face.grounded

        transform: Translate {
            id: lag
        }
    }

    Ground {
        anchors.fill: parent
        anchors.topMargin: Math.round(face.plan.horizon)
        tones: tones
        visible: face.grounded
    }

    CardPicture {
        id: picture

        drawing: face.pictured ? face.card.drawing : ""
        middle: face.plan.middle
        reach: face.plan.reach
        tones: tones

        transform: Translate {
            x: lag.x
        }
    }

    OwnPicture {
        id: ownPicture

        card: face.card
        plan: face.plan

        transform: Translate {
            x: lag.x
        }
    }

    // Large letters are dear to draw: while they move they are drawn once.
    CardText {
        id: words

        alone: face.plan.wide
        anchors.left: parent.left
        anchors.leftMargin: face.plan.column.x
        anchors.top: parent.top
        anchors.topMargin: face.plan.column.y
        card: face.card
        column: face.plan.column.height
        height: room
        room: face.plan.column.height - face.footHeight - (Tokens.low ? face.plan.airless : 1.5) * Tokens.grid
        layer.enabled: face.sliding
        gap: (face.plan.wide ? 2 : 2.5) * Tokens.grid
        tight: face.plan.small
        tones: tones
        visible: face.textShown
        width: face.plan.column.width
    }

    ParallelAnimation {
        id: motion

        onFinished: face.settled()

        NumberAnimation {
            duration: Tokens.slide
            easing.type: Easing.OutCubic
            property: "x"
            target: place
            to: 0
        }

        NumberAnimation {
            duration: Tokens.slide
            easing.type: Easing.OutQuad
            property: "x"
            target: lag
            to: 0
        }
    }
}
