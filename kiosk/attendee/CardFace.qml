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
    property Card card: null
    readonly property alias tones: tones
    readonly property bool paged: words.last > 0

    // The card has arrived, or was put in its place at once.
    signal settled

    function slideIn(forward: bool) {
        const from = (forward ? 1 : -1) * (face.LayoutMirroring.enabled ? -1 : 1);
        place.x = from * face.width;
        lag.x = from * face.width / 4;
        motion.restart();
    }

    function turnPage() {
        words.up = words.up === words.last ? 0 : words.up + 1;
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
        color: tones.surface
    }

    BigShape {
        anchors.fill: parent
        faint: face.plan.wide
        middle: face.plan.middle
        reach: face.plan.reach
        shape: face.card?.shape ?? ""
        tones: tones

        transform: Translate {
            id: lag
        }
    }

    // Large letters are dear to draw: while they move they are drawn once.
    CardText {
        id: words

        anchors.fill: parent
        card: face.card
        footHeight: face.footHeight
        layer.enabled: motion.running
        plan: face.plan
        tones: tones
        visible: face.textShown
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
            duration: Tokens.follow
            easing.type: Easing.OutCubic
            property: "x"
            target: lag
            to: 0
        }
    }
}
