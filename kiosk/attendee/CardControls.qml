// SPDX-License-Identifier: Apache-2.0
// Pause with its ring, then back and forth on both sides of the dots.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Row {
    id: controls

    required property bool paged
    // On a small panel the dots make room.
    required property bool dotless
    required property Cards cards
    required property SpeechView speech
    required property color accent
    // The touch under way has stopped the rotation already: its release has nothing left to do.
    required property bool stoppedByTouch

    signal used
    signal moreAsked

    function pauseOrPlay() {
        const stopped = controls.stoppedByTouch && !controls.cards.playing;
        if (!stopped && !controls.cards.playing)
            controls.cards.play();
        else
            controls.cards.pause();
    }

    spacing: 3 * Tokens.grid

    RoundButton {
        id: pause

        glyph: controls.cards.playing ? "pause" : "play"
        height: Math.max(Tokens.target, 10 * Tokens.grid)
        name: controls.cards.playing ? qsTrId("card.pause") : qsTrId("card.play")
        width: height

        onClicked: controls.pauseOrPlay()

        DwellRing {
            accent: controls.accent
            anchors.centerIn: parent
            reach: parent.width / 2 + 1.5 * Tokens.grid
            steps: controls.cards.ring
            visible: controls.cards.playing
        }
    }

    Item {
        height: 1
        width: Tokens.grid
    }

    RoundButton {
        glyph: "previous"
        height: pause.height
        name: qsTrId("card.previous")
        width: height

        onClicked: {
            controls.used();
            controls.cards.previous();
        }
    }

    CardDots {
        id: dots

        accent: controls.accent
        anchors.verticalCenter: pause.verticalCenter
        height: pause.height
        cards: controls.cards
        visible: !controls.dotless && !controls.speech.audible

        onUsed: controls.used()
    }

    // Who listens needs no dots; the volume stands exactly in their place.
    OutlineButton {
        anchors.verticalCenter: pause.verticalCenter
        corner: 2 * Tokens.grid
        font.pixelSize: Tokens.small
        height: pause.height
        leftPadding: Tokens.grid
        rightPadding: Tokens.grid
        text: qsTrId("speech.volume").arg(controls.speech.volume).arg(controls.speech.volumes)
        visible: !controls.dotless && controls.speech.audible
        width: Math.max(dots.width, 20 * Tokens.grid)

        onClicked: controls.speech.nextVolume()
    }

    RoundButton {
        glyph: "next"
        height: pause.height
        name: qsTrId("card.next")
        width: height

        onClicked: {
            controls.used();
            controls.cards.next();
        }
    }

    QuietLink {
        height: pause.height
        text: qsTrId("card.more")
        visible: controls.paged

        onClicked: {
            controls.used();
            controls.moreAsked();
        }
    }
}
