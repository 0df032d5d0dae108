// SPDX-License-Identifier: Apache-2.0
// How long the card stays, in 12 steps round the pause button.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Item {
    id: ring

    required property int steps
    required property real reach
    required property color accent

    Repeater {
        model: 12

        Rectangle {
            id: step

            required property int index
            readonly property real angle: (index / 12) * 2 * Math.PI

            antialiasing: true
            color: index < ring.steps ? ring.accent : Tokens.scheme.dot
            height: width
            opacity: index < ring.steps ? 1 : 0.45
            radius: width / 2
            width: Tokens.grid * (index < ring.steps ? 1 : 0.75)

            transform: Translate {
                x: Math.sin(step.angle) * ring.reach - step.width / 2
                y: -Math.cos(step.angle) * ring.reach - step.height / 2
            }
        }
    }
}
