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
    readonly property int units: plan.portrait ? 9 : 12
    readonly property int margin: Math.max(Tokens.bezel, plan.units * Tokens.grid)
    readonly property int foot: Math.max(Tokens.bezel, 7 * Tokens.grid)
    readonly property real full: plan.width - 2 * plan.margin
    readonly property int helpUnits: plan.portrait ? 17 : 15
    readonly property int helpHeight: Math.max(Tokens.bigTarget, plan.helpUnits * Tokens.grid)
    readonly property int halfWide: Math.max(plan.width * 0.46, 3 * Tokens.bigTarget)
    readonly property int helpWidth: plan.portrait ? plan.full : plan.halfWide
    readonly property real helpBottom: plan.height - plan.foot
    readonly property real helpTop: plan.helpBottom - plan.helpHeight
    readonly property rect help: plan.box(plan.helpWidth, plan.helpTop, plan.helpBottom)

    // Beside the button in landscape, above it in portrait; 20 mm away in both.
    readonly property int noteHeight: Math.max(Tokens.target + Tokens.gap, 17 * Tokens.grid)
    readonly property rect note: plan.portrait ? plan.above : plan.right
    readonly property real aboveHelp: plan.helpTop - Tokens.clear
    readonly property real aboveTop: plan.aboveHelp - plan.noteHeight
    readonly property rect above: plan.box(plan.full, plan.aboveTop, plan.aboveHelp)
    readonly property real rightX: plan.help.right + Tokens.clear
    readonly property real rightY: plan.helpTop + (plan.helpHeight - plan.noteHeight) / 2
    readonly property real rest: plan.full - plan.helpWidth - Tokens.clear
    readonly property rect right: Qt.rect(plan.rightX, plan.rightY, plan.rest, plan.noteHeight)
    readonly property real landscapeBand: plan.helpTop - 5 * Tokens.grid
    readonly property real portraitBand: plan.above.y - 3 * Tokens.grid
    readonly property real bandTop: plan.portrait ? plan.portraitBand : plan.landscapeBand

    // Where too little is left for the words, the picture goes and their column takes its place.
    readonly property bool wide: plan.besides.height < 150 * Tokens.pxPerMm
    readonly property rect column: plan.wide ? plan.alone : plan.besides
    readonly property rect besides: plan.portrait ? plan.below : plan.left
    readonly property rect left: plan.box(plan.width * 0.53, 7 * Tokens.grid, plan.aboveHelp)
    readonly property real horizon: plan.height * 0.32
    readonly property real belowTop: plan.horizon + 4 * Tokens.grid
    readonly property rect below: plan.box(plan.full, plan.belowTop, plan.bandTop - 3 * Tokens.grid)
    readonly property rect alone: plan.box(plan.full, 5 * Tokens.grid, plan.besides.bottom)

    // The picture's middle, and how far its core reaches.
    readonly property real reach: (plan.portrait ? plan.horizon : plan.bandTop) / 2
    readonly property real middleX: plan.width * (plan.portrait ? 0.5 : 0.79)
    readonly property point middle: Qt.point(plan.middleX, plan.reach)

    function box(width: real, top: real, bottom: real): rect {
        return Qt.rect(plan.margin, top, width, bottom - top);
    }
}
