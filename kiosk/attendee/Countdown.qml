// SPDX-License-Identifier: Apache-2.0
// Seconds that run out, as a figure in a ring of twelve steps; nothing moves between two seconds.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: countdown

    required property int seconds
    required property int total
    property string text: countdown.seconds
    property color accent: Tokens.scheme.ink

    implicitHeight: implicitWidth
    implicitWidth: Math.max(12 * Tokens.grid, figure.implicitWidth + 7 * Tokens.grid)

    DwellRing {
        accent: countdown.accent
        anchors.centerIn: parent
        reach: countdown.width / 2 - Tokens.grid
        steps: Math.ceil(12 * countdown.seconds / Math.max(1, countdown.total))
    }

    Label {
        id: figure

        anchors.centerIn: parent
        font.bold: true
        font.pixelSize: Tokens.body
        text: countdown.text
    }
}
