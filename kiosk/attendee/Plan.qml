// SPDX-License-Identifier: Apache-2.0
// Where things stand in a window of a given size: landscape and portrait are two plans.
// The help button's place depends on the size alone, never on what is shown.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

QtObject {
    id: plan

    required property real width
    required property real height
    readonly property bool portrait: plan.height > plan.width
    readonly property int margin: Math.max(Tokens.bezel, (plan.portrait ? 9 : 12) * Tokens.grid)
    readonly property int foot: Math.max(Tokens.bezel, 7 * Tokens.grid)
    readonly property real full: plan.width - 2 * plan.margin
    readonly property int helpUnits: plan.portrait ? 17 : 15
    readonly property int helpHeight: Math.max(Tokens.bigTarget, plan.helpUnits * Tokens.grid)
    readonly property int halfWide: Math.max(plan.width * 0.46, 3 * Tokens.bigTarget)
    readonly property int helpWidth: plan.portrait ? plan.full : plan.halfWide
    readonly property rect help: plan.box(plan.helpWidth, plan.height - plan.foot - plan.helpHeight, plan.height - plan.foot)

    // Beside the button in landscape, above it in portrait; 20 mm away in both.
    readonly property int noteHeight: Math.max(Tokens.target + Tokens.gap, 17 * Tokens.grid)
    readonly property rect note: plan.portrait ? plan.above : plan.right
    readonly property rect above: plan.box(plan.full, plan.help.y - Tokens.clear - plan.noteHeight, plan.help.y - Tokens.clear)
    readonly property real noteX: plan.help.right + Tokens.clear
    readonly property real noteY: plan.help.y + (plan.helpHeight - plan.noteHeight) / 2
    readonly property rect right: Qt.rect(plan.noteX, plan.noteY, plan.width - plan.margin - plan.noteX, plan.noteHeight)
    readonly property real bandTop: plan.portrait ? plan.note.y - 3 * Tokens.grid : plan.help.y - 5 * Tokens.grid

    // Where too little is left for the words, the picture goes and their column takes its place.
    readonly property bool wide: plan.besides.height < 150 * Tokens.pxPerMm
    readonly property rect column: plan.wide ? plan.alone : plan.besides
    readonly property rect besides: plan.portrait ? plan.below : plan.left
    readonly property rect left: plan.box(plan.width * 0.53, 7 * Tokens.grid, plan.help.y - Tokens.clear)
    readonly property rect below: plan.box(plan.full, plan.height * 0.32 + 4 * Tokens.grid, plan.bandTop - 3 * Tokens.grid)
    readonly property rect alone: plan.box(plan.full, 5 * Tokens.grid, plan.besides.bottom)

    // The picture's middle, and how far its core reaches.
    readonly property point middle: plan.portrait ? Qt.point(plan.width / 2, plan.height * 0.16) : Qt.point(plan.width * 0.79, plan.bandTop / 2)
    readonly property real reach: plan.portrait ? plan.height * 0.16 : plan.bandTop / 2

    function box(width: real, top: real, bottom: real): rect {
        return Qt.rect(plan.margin, top, width, bottom - top);
    }
}
