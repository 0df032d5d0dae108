// SPDX-License-Identifier: Apache-2.0
// Where the picture stands this minute: an edge that never moves burns into the panel.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Translate {
    id: shift

    required property Care care
    // Two steps each way are 4 px at 1080p: a millimetre, which no finger misses.
    readonly property int step: Math.max(1, Math.round(2 * Tokens.scale))

    x: shift.care.shiftX * shift.step
    y: shift.care.shiftY * shift.step
}
