// SPDX-License-Identifier: Apache-2.0
// Two rings, dark and light, so that one of them stands out on any surface.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Rectangle {
    id: ring

    property real corner: 0

    anchors.fill: parent
    anchors.margins: -2 * Tokens.focusRing
    border.color: Tokens.scheme.ink
    border.width: Tokens.focusRing
    color: Tokens.none
    radius: ring.corner + 2 * Tokens.focusRing

    Rectangle {
        anchors.fill: parent
        anchors.margins: Tokens.focusRing
        border.color: Tokens.scheme.panel
        border.width: Tokens.focusRing
        color: Tokens.none
        radius: ring.corner + Tokens.focusRing
    }
}
