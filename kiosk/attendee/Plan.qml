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
    // What is up, where a small panel has to choose.
    required property bool statusUp
    // How high the words on who listens are; the band says.
    property real noteWords: 0
    readonly property bool portrait: plan.height > plan.width
    // As small as a 10 inch panel: everything in one column, in pages.
    readonly property bool low: Math.min(plan.width, plan.height) < 170 * Tokens.pxPerMm
    // Nor has the note a place beside the help button on a narrow landscape panel.
    readonly property bool narrow: !plan.portrait && plan.width < 350 * Tokens.pxPerMm
    readonly property bool small: plan.low || plan.narrow
    readonly property bool stacked: plan.portrait || plan.small
    readonly property int units: plan.portrait ? 9 : 12
    readonly property int margin: Math.max(Tokens.bezel, plan.units * Tokens.grid)
    readonly property int foot: Math.max(Tokens.bezel, 7 * Tokens.grid)
    readonly property real full: plan.width - 2 * plan.margin
    readonly property int helpUnits: plan.portrait ? 17 : 15
    readonly property int helpWords: plan.small && plan.portrait ? 5.3 * Tokens.headline : 0
    readonly property int helpLeast: Math.max(Tokens.bigTarget, plan.helpWords)
    readonly property int helpHeight: Math.max(plan.helpLeast, plan.helpUnits * Tokens.grid)
    readonly property int halfWide: Math.max(plan.width * 0.46, 3 * Tokens.bigTarget)
    readonly property int helpWidth: plan.stacked ? plan.full : plan.halfWide
    readonly property real helpBottom: plan.height - plan.foot
    readonly property real helpTop: plan.helpBottom - plan.helpHeight
    readonly property rect help: plan.box(plan.helpWidth, plan.helpTop, plan.helpBottom)

    // Beside the button in landscape, above it in portrait; 20 mm away in both.
    readonly property int noteUnits: plan.portrait ? 21 : 17
    readonly property int roomyNote: Math.max(Tokens.target + Tokens.gap, noteUnits * Tokens.grid)
    readonly property int tightNote: Math.max(Tokens.clear, plan.statusUp ? 0 : plan.airyWords)
    readonly property int airyWords: plan.noteWords + 4 * Tokens.grid
    readonly property int noteHeight: plan.small ? plan.tightNote : plan.roomyNote
    readonly property rect note: plan.stacked ? plan.above : plan.right
    readonly property real aboveHelp: plan.helpTop - Tokens.clear
    readonly property real aboveBottom: plan.small ? plan.helpTop : plan.aboveHelp
    readonly property real aboveTop: plan.aboveBottom - plan.noteHeight
    readonly property rect above: plan.box(plan.full, plan.aboveTop, plan.aboveBottom)
    readonly property real rightX: plan.help.right + Tokens.clear
    readonly property real rightY: plan.helpTop + (plan.helpHeight - plan.noteHeight) / 2
    readonly property real rest: plan.full - plan.helpWidth - Tokens.clear
    readonly property rect right: Qt.rect(plan.rightX, plan.rightY, plan.rest, plan.noteHeight)
    readonly property real landscapeBand: plan.helpTop - 5 * Tokens.grid
    readonly property real stackedBand: plan.above.y - (plan.small ? 0 : 3) * Tokens.grid
    readonly property real bandTop: plan.stacked ? plan.stackedBand : plan.landscapeBand

    // The status folded up: in the note's place, or beside the controls of a small panel's cards.
    readonly property rect quiet: plan.small ? plan.quietSmall : plan.quietRoomy
    readonly property real quietRoom: plan.note.width - 22 * Tokens.grid
    readonly property rect quietRoomy: Qt.rect(plan.note.x, plan.note.y, quietRoom, noteHeight)
    readonly property real quietX: 5 * Tokens.target
    readonly property real quietY: plan.bandTop - Tokens.target
    readonly property rect quietSmall: Qt.rect(margin + quietX, quietY, full - quietX, Tokens.target)

    // Where too little is left for the words, the picture goes and their column takes its place.
    readonly property bool wide: plan.besides.height < 150 * Tokens.pxPerMm
    readonly property rect column: plan.wide ? plan.alone : plan.besides
    readonly property rect besides: plan.portrait ? plan.below : plan.left
    readonly property rect left: plan.box(plan.width * 0.53, 7 * Tokens.grid, plan.aboveHelp)
    readonly property real horizon: plan.height * 0.32
    readonly property real belowTop: plan.horizon + 4 * Tokens.grid
    readonly property rect below: plan.box(plan.full, plan.belowTop, plan.bandTop - 3 * Tokens.grid)
    readonly property real aloneTop: (plan.small ? 1 : 5) * Tokens.grid
    readonly property real aloneBottom: plan.small ? plan.bandTop : plan.besides.bottom
    readonly property rect alone: plan.box(plan.full, plan.aloneTop, plan.aloneBottom)

    // The picture's middle, and how far its core reaches.
    readonly property real reach: (plan.portrait ? plan.horizon : plan.bandTop) / 2
    readonly property real middleX: plan.width * (plan.portrait ? 0.5 : 0.79)
    readonly property point middle: Qt.point(plan.middleX, plan.reach)

    function box(width: real, top: real, bottom: real): rect {
        return Qt.rect(plan.margin, top, width, bottom - top);
    }
}
