// SPDX-License-Identifier: Apache-2.0
// The card that is up and, while it slides, the one before it.  Nothing moves at rest.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Item {
    id: deck

    required property Plan plan
    required property Cards cards
    required property SpeechView speech
    required property bool stoppedByTouch
    required property bool textShown
    property CardFace upper: first
    readonly property CardFace rest: deck.upper === first ? second : first

    // A control of the cards was used by a key or a screen reader.
    signal used

    function bringUp() {
        const upper = deck.rest;
        quiet.stop();
        deck.upper.settle();
        deck.upper.z = 0;
        upper.z = 1;
        upper.card = deck.cards.card;
        upper.visible = true;
        deck.upper = upper;
        upper.slideIn(deck.cards.forward);
    }

    function settle(face: CardFace) {
        if (face === deck.upper)
            deck.rest.visible = false;
        quiet.restart();
    }

    Component.onCompleted: {
        first.card = deck.cards.card;
        quiet.start();
    }

    // Laid out and its picture made while nothing moves, the next card slides from its first frame.
    Timer {
        id: quiet

        interval: Tokens.quiet

        onTriggered: deck.rest.card = deck.cards.following
    }

    Connections {
        function onCardChanged() {
            if (deck.cards.card !== deck.upper.card)
                deck.bringUp();
        }

        target: deck.cards
    }

    CardFace {
        id: first

        footHeight: controls.height
        sliding: deck.upper.moving
        height: deck.height
        plan: deck.plan
        textShown: deck.textShown
        width: deck.width

        onSettled: deck.settle(first)
    }

    CardFace {
        id: second

        footHeight: controls.height
        sliding: deck.upper.moving
        height: deck.height
        plan: deck.plan
        textShown: deck.textShown
        visible: false
        width: deck.width

        onSettled: deck.settle(second)
    }

    CardControls {
        id: controls

        accent: deck.upper.tones.accent
        anchors.left: parent.left
        anchors.leftMargin: deck.plan.column.x
        anchors.top: parent.top
        anchors.topMargin: deck.plan.column.bottom - height
        dotless: deck.plan.small
        paged: deck.upper.paged
        cards: deck.cards
        speech: deck.speech
        stoppedByTouch: deck.stoppedByTouch
        visible: deck.textShown
        z: 2

        onMoreAsked: deck.upper.turnPage()
        onUsed: deck.used()
    }
}
