// SPDX-License-Identifier: Apache-2.0
// A match sign's shape in its colour, with a dark edge without which white would be lost.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Pictogram {
    id: mark

    required property string shape
    required property string colour

    color: Tokens.signFill(mark.colour)
    edge: Tokens.signEdge
    edgeWidth: Math.max(2, mark.size / 28)
    glyph: mark.shape
}
