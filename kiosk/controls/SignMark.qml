// SPDX-License-Identifier: Apache-2.0
// A match sign's shape in its colour, with an edge without which it would be lost in its ground.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Pictogram {
    id: mark

    required property string shape
    required property string colour

    color: Tokens.signFill(mark.colour)
    edge: Tokens.scheme.ink
    edgeWidth: Math.max(2, mark.size / 28)
    glyph: mark.shape
}
