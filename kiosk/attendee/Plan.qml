// SPDX-License-Identifier: Apache-2.0
// Where things stand in a window of a given size: landscape and portrait are two plans.
// The help button's place depends on the sizes alone, never on what is shown.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme
import "access.mjs" as Access

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
    // Nor have the switches a place beside the help button on a narrow landscape panel.
    readonly property bool narrow: !plan.portrait && plan.width < 350 * Tokens.pxPerMm
    readonly property bool small: plan.low || plan.narrow
    readonly property bool stacked: plan.portrait || plan.small
    readonly property bool large: Tokens.textSize > 1
    readonly property real usualSmall: Tokens.small / Tokens.textSize
    readonly property int units: plan.portrait ? 9 : 12
    readonly property int margin: Math.max(Tokens.bezel, plan.units * Tokens.grid)
    readonly property int foot: Math.max(Tokens.bezel, 7 * Tokens.grid)
    readonly property real full: plan.width - 2 * plan.margin

    // In the middle of the lower edge, so that it stays where the language mirrors the rest.
    readonly property int helpUnits: plan.portrait ? 19 : 18
    readonly property int helpLines: plan.small && !plan.portrait ? 1 : 2
    readonly property real helpWords: 1.24 * (plan.helpLines * Tokens.headline + Tokens.label)
    readonly property bool helpTall: plan.small || plan.large
    readonly property real helpNeeds: plan.helpTall ? plan.helpWords + 3 * Tokens.grid : 0
    readonly property int helpLeast: Math.max(Tokens.bigTarget, plan.helpNeeds)
    readonly property int helpHeight: Math.max(plan.helpLeast, plan.helpUnits * Tokens.grid)
    readonly property int side: plan.stacked ? 0 : Math.max(3 * Tokens.target, 15 * plan.usualSmall) + 2 * Tokens.gap
    readonly property real besideHelp: plan.stacked ? 0 : plan.side + Tokens.clear
    readonly property real helpBottom: plan.height - plan.foot
    readonly property real helpTop: plan.helpBottom - plan.helpHeight
    readonly property rect help: plan.box(plan.besideHelp, plan.helpTop, plan.helpBottom)

    // The switches: on both sides of the help button in landscape, above it in portrait.
    readonly property bool accessFlat: plan.small || plan.large && !plan.portrait
    readonly property real accessWords: 1.24 * Tokens.small + (plan.accessFlat ? 2 : 7.5) * Tokens.grid
    readonly property int accessLeast: Math.max(Tokens.target, plan.accessWords)
    readonly property bool accessStacked: plan.large && !plan.small
    readonly property int accessHeight: plan.stacked || plan.large ? plan.accessLeast : plan.helpHeight
    readonly property int accessRows: plan.accessStacked ? (plan.stacked ? 2 : 3) : 1
    readonly property real accessAll: plan.accessRows * (plan.accessHeight + Tokens.gap) - Tokens.gap
    readonly property real accessRoom: plan.small ? plan.tightNote : Tokens.clear
    readonly property real accessBottom: plan.stacked ? plan.helpTop - plan.accessRoom : plan.helpBottom
    readonly property real accessTop: plan.accessBottom - plan.accessAll
    readonly property rect accessArea: plan.box(0, plan.accessTop, plan.accessBottom)
    readonly property list<rect> access: Access.cells(accessArea, side, accessHeight, Tokens.gap, accessStacked)

    // Who listens: a line over both; between them on a small panel.
    readonly property int tightNote: Math.max(Tokens.clear, plan.statusUp ? 0 : plan.airyWords)
    readonly property int airyWords: plan.noteWords + 2 * Tokens.grid
    readonly property int roomyNote: Math.max(Tokens.target, plan.airyWords)
    readonly property real rowTop: Math.min(plan.helpTop, plan.accessTop)
    readonly property real overRow: plan.rowTop - Tokens.gap
    readonly property real noteBottom: plan.small ? plan.helpTop : plan.overRow
    readonly property real noteTop: plan.noteBottom - (plan.small ? plan.tightNote : plan.roomyNote)
    readonly property rect note: plan.box(0, plan.noteTop, plan.noteBottom)
    readonly property real bandTop: plan.small ? plan.overRow : plan.noteTop - Tokens.grid

    // The status folded up: in the note's place, or beside the controls of a small panel's cards.
    readonly property rect quiet: plan.small ? plan.quietSmall : plan.quietRoomy
    readonly property real quietRoom: plan.stacked ? plan.full - 22 * Tokens.grid : plan.side
    readonly property real quietBottom: plan.access[0].y - Tokens.gap
    readonly property rect quietRoomy: Qt.rect(margin, noteTop, quietRoom, quietBottom - noteTop)
    readonly property real quietX: 5 * Tokens.target
    readonly property real quietY: plan.bandTop - Tokens.target
    readonly property rect quietSmall: Qt.rect(margin + quietX, quietY, full - quietX, Tokens.target)

    // Where too little is left for the words, the picture goes and their column takes its place.
    readonly property bool wide: plan.large || plan.besides.height < 150 * Tokens.pxPerMm
    readonly property rect column: plan.wide ? plan.alone : plan.besides
    readonly property rect besides: plan.portrait ? plan.below : plan.left
    readonly property real columnBottom: plan.bandTop - (plan.small ? 0 : 3) * Tokens.grid
    readonly property rect left: Qt.rect(margin, 7 * Tokens.grid, width * 0.53, columnBottom - 7 * Tokens.grid)
    readonly property real horizon: plan.height * 0.32
    readonly property rect below: plan.box(0, plan.horizon + 4 * Tokens.grid, plan.columnBottom)
    readonly property rect alone: plan.box(0, (plan.small ? 1 : 5) * Tokens.grid, plan.columnBottom)

    // The picture's middle, and how far its core reaches.
    readonly property real reach: (plan.portrait ? plan.horizon : plan.bandTop) / 2
    readonly property real middleX: plan.width * (plan.portrait ? 0.5 : 0.79)
    readonly property point middle: Qt.point(plan.middleX, plan.reach)

    // As far from the left edge as from the right one.
    function box(inset: real, top: real, bottom: real): rect {
        const x = plan.margin + inset;
        return Qt.rect(x, top, plan.width - 2 * x, bottom - top);
    }
}
