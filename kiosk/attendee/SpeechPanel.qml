// SPDX-License-Identifier: Apache-2.0
// The same in the place of a card's words, where no status is up.
pragma ComponentBehavior: Bound

import QtQuick

Loader {
    id: panel

    required property Plan plan
    required property SpeechView speech
    readonly property rect place: panel.plan.column

    anchors.left: parent.left
    anchors.leftMargin: panel.place.x
    anchors.top: parent.top
    anchors.topMargin: panel.place.y
    height: panel.place.height
    width: panel.place.width

    sourceComponent: Item {
        SpeechChoice {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            narrow: true
            speech: panel.speech
        }
    }

    // A keypad's own keys, on every screen.
    Shortcut {
        sequences: ["+", "Volume Up"]

        onActivated: panel.speech.changeVolume(1)
    }

    Shortcut {
        sequences: ["-", "Volume Down"]

        onActivated: panel.speech.changeVolume(-1)
    }
}
