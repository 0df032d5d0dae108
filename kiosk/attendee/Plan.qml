// SPDX-License-Identifier: Apache-2.0
// Where things stand in a window of a given size: landscape and portrait are two plans.
// The help button's place depends on the sizes alone, never on what is shown.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme
import "switches.mjs" as Cells

QtObject {
    id: plan

    required property real width
    required property real height
    required property bool statusUp
    // The language is read from the right: places count from there.
    required property bool mirrored
    // How high the words on who listens are; the band says.
    property real noteWords: 0
    // How high the status is that is folded into the band; 0 while none is.
    property real quietWords: 0
    readonly property bool portrait: plan.height > plan.width
    readonly property bool low: Tokens.low
    // Nor is there a place for the switches on both sides of help on a narrow panel, or on one of 4:3.
    readonly property bool narrow: !plan.portrait && plan.width < Math.max(350 * Tokens.pxPerMm, 1.55 * plan.height)
    readonly property bool small: plan.low || plan.narrow
    readonly property bool brief: plan.low || plan.down
    // Whether anybody listens stands between the switches and the help button, the ways above both.
    readonly property bool split: plan.low && plan.portrait
    readonly property bool large: Tokens.textSize > 1
    // On the smallest panels large words need the air around them.
    readonly property real airless: plan.low && plan.large ? 0 : 1
    readonly property bool questionAlone: plan.low || plan.large && !plan.portrait
    readonly property int units: plan.portrait ? 9 : 12
    readonly property int margin: Math.max(Tokens.bezel, plan.units * Tokens.grid)
    readonly property int foot: Math.max(Tokens.bezel, 7 * Tokens.grid)
    readonly property real full: plan.width - 2 * plan.margin
    // Beside the help button, across above it, or down the side of a small panel.
    readonly property string shape: plan.portrait ? "across" : plan.small ? "down" : "beside"
    readonly property bool down: plan.shape === "down"
    // How wide a switch is, and three and two of them, which stand left and right of help.
    readonly property real sideWords: (plan.low ? 6 : plan.down ? 7 : 6.35) * Tokens.usualSmall
    readonly property int side: Math.max(Tokens.target, plan.sideWords) + (plan.down ? 7.5 * Tokens.grid : 0)
    readonly property real three: 3 * plan.side + 2 * Tokens.gap
    readonly property real two: 2 * plan.side + Tokens.gap
    // How far what stands left of the switches of a small panel keeps from its right edge.
    readonly property real aside: plan.down ? plan.side + 5 * Tokens.grid : 0

    // The help button stays where it is when the language mirrors the rest.
    readonly property int helpUnits: plan.portrait ? 19 : 17
    readonly property int helpLines: plan.down && (plan.low || !plan.large) ? 1 : 2
    readonly property real helpWords: 1.24 * (plan.helpLines * Tokens.headline + Tokens.label)
    // On the smallest panels it keeps its size, and its words grow as far as it has room.
    readonly property real helpNow: plan.helpWords / (plan.low ? Tokens.textSize : 1) + 3 * Tokens.grid
    readonly property real helpFour: plan.split ? 5.55 * Tokens.held + Tokens.grid : 0
    readonly property real helpNeeds: plan.small || plan.large ? plan.helpNow : 0
    readonly property int helpLeast: Math.max(Tokens.bigTarget, plan.helpNeeds, plan.helpFour)
    readonly property int helpUsual: plan.down ? 0 : plan.helpUnits * Tokens.grid
    // In portrait it must not grow to where a finger taps the text larger once more.
    readonly property int helpMost: Math.max(Tokens.bigTarget, plan.helpFour, plan.helpUsual + 5 * Tokens.grid)
    readonly property int helpGrown: plan.portrait ? Math.min(plan.helpLeast, plan.helpMost) : plan.helpLeast
    readonly property int helpHeight: Math.max(plan.helpGrown, plan.helpUsual)
    readonly property real helpBottom: plan.height - plan.foot
    readonly property real helpTop: plan.helpBottom - plan.helpHeight
    readonly property bool between: plan.shape === "beside"
    readonly property real helpLeft: plan.margin + (plan.between ? plan.three + Tokens.clear : 0)
    readonly property real helpSide: plan.portrait ? 0 : (plan.between ? plan.two : plan.side) + Tokens.clear
    readonly property real helpRight: plan.width - plan.margin - plan.helpSide
    readonly property rect helpPlace: Qt.rect(helpLeft, helpTop, helpRight - helpLeft, helpHeight)
    readonly property rect help: plan.from(plan.helpPlace)
    readonly property bool accessFlat: plan.down || plan.large && !plan.portrait
    readonly property real accessIcon: plan.low ? 1.7 * Tokens.heldSmall : (plan.accessFlat ? 2 : 9) * Tokens.grid
    readonly property real accessWords: 1.24 * Tokens.heldSmall + plan.accessIcon
    readonly property int accessRow: Math.max(Tokens.target, plan.down ? 0 : plan.accessWords)
    readonly property bool stacked: plan.portrait ? plan.large || plan.low : plan.large
    readonly property bool accessHigh: plan.between && !plan.large
    readonly property int accessHeight: plan.accessHigh ? plan.helpHeight : plan.accessRow
    readonly property int accessRows: plan.down ? 5 : !plan.stacked ? 1 : plan.portrait ? 2 : 3
    readonly property real accessAll: plan.accessRows * (plan.accessHeight + Tokens.gap) - Tokens.gap
    readonly property real accessBottom: plan.portrait ? plan.helpTop - Tokens.clear : plan.helpBottom
    readonly property real accessTop: plan.accessBottom - plan.accessAll
    readonly property real accessLeft: plan.down ? plan.width - plan.margin - plan.side : plan.margin
    readonly property real accessWidth: plan.down ? plan.side : plan.full
    readonly property rect accessPlace: Qt.rect(accessLeft, accessTop, accessWidth, accessAll)
    readonly property rect accessArea: plan.from(plan.accessPlace)
    readonly property real panelLeft: plan.accessLeft - 3 * Tokens.grid
    readonly property rect panel: plan.from(Qt.rect(panelLeft, overAccess, width - panelLeft, height - overAccess))
    readonly property list<rect> access: Cells.at(shape, accessArea, side, accessHeight, Tokens.gap, stacked, mirrored)

    // Who listens: a line over both, or over the help button of a small panel.
    readonly property bool noteAiry: plan.noteWords > 0 || !plan.split
    readonly property int airyWords: plan.noteAiry ? plan.noteWords + (1 + plan.airless) * Tokens.grid : 0
    readonly property int noteRoomy: Math.max(Tokens.target, 2.5 * Tokens.heldSmall + 2 * Tokens.grid)
    readonly property int noteLeast: plan.down ? Tokens.clear : plan.split ? 0 : plan.noteRoomy
    readonly property bool noteGone: plan.brief && (plan.statusUp || plan.quietWords > 0)
    readonly property real quietBelow: plan.down ? -Tokens.clear : plan.access[0].y - Tokens.gap - plan.noteBottom
    readonly property real quietNeeds: plan.quietWords > 0 ? plan.quietWords - plan.quietBelow + Tokens.gap : 0
    readonly property int noteWanted: Math.max(plan.noteLeast, plan.noteGone ? 0 : plan.airyWords)
    readonly property int noteHeight: Math.max(plan.noteWanted, plan.quietNeeds)
    readonly property real rowTop: Math.min(plan.helpTop, plan.accessTop) - Tokens.gap
    readonly property real noteBottom: plan.down ? plan.helpTop : plan.rowTop
    readonly property real noteTop: plan.noteBottom - plan.noteHeight
    readonly property rect note: plan.box(plan.noteTop, plan.noteBottom, plan.aside)
    readonly property real bandTop: plan.noteTop - (plan.down ? 0 : Tokens.grid)

    // The status folded up: in the note's place, 20 mm from the help button.
    readonly property real quietCorner: Math.max(22 * Tokens.grid, 8 * Tokens.heldSmall)
    readonly property real quietBeside: plan.mirrored ? plan.two : plan.three
    readonly property real quietRoom: plan.portrait ? plan.full - plan.quietCorner : plan.quietBeside
    readonly property real quietWidth: plan.brief ? plan.note.width : plan.quietRoom
    readonly property real quietBottom: plan.noteBottom + plan.quietBelow
    readonly property rect quiet: Qt.rect(note.x, quietBottom - quietWords, quietWidth, quietWords)

    // Where too little is left for the words, the picture goes; on a small panel it is over the switches.
    readonly property real overAccess: plan.accessTop - 2 * Tokens.grid
    readonly property bool tiny: plan.overAccess < 55 * Tokens.pxPerMm
    readonly property bool cramped: plan.besides.height < 150 * Tokens.pxPerMm
    readonly property bool wide: plan.down ? plan.tiny : plan.large || plan.cramped
    readonly property rect column: plan.wide || plan.down ? plan.alone : plan.besides
    readonly property rect besides: plan.portrait ? plan.below : plan.left
    readonly property real columnBottom: plan.bandTop - (plan.down ? 0 : 2) * Tokens.grid
    readonly property rect left: Qt.rect(margin, 5.5 * Tokens.grid, width * 0.53, columnBottom - 5.5 * Tokens.grid)
    readonly property real horizon: plan.height * 0.295
    readonly property rect below: plan.box(plan.horizon + 4 * Tokens.grid, plan.columnBottom, 0)
    readonly property real aloneTop: (plan.low ? plan.airless : plan.down ? 3 : 5) * Tokens.grid
    readonly property rect alone: plan.box(plan.aloneTop, plan.columnBottom, plan.aside)

    // The picture's middle and reach: as high as its place and 112 to 100 wide; it stands on the ground.
    readonly property real pictureHeight: plan.portrait ? plan.horizon : plan.down ? plan.overAccess : plan.bandTop
    readonly property real pictureLeft: plan.left.right + 2 * Tokens.grid
    readonly property real pictureBeside: plan.down ? plan.side + 10 * Tokens.grid : plan.width
    readonly property real pictureWidth: plan.between ? plan.width - plan.pictureLeft : plan.pictureBeside
    readonly property real reach: Math.min(plan.pictureHeight, plan.pictureWidth / 1.12) / 2
    readonly property real besideX: plan.down ? plan.accessLeft + plan.side / 2 : plan.width - plan.pictureWidth / 2
    readonly property real middleX: plan.portrait ? plan.width / 2 : plan.besideX
    readonly property real fromX: plan.down && plan.mirrored ? plan.width - plan.middleX : plan.middleX
    readonly property point middle: Qt.point(plan.fromX, plan.pictureHeight - plan.reach)

    // As far from the left edge as from the right one; but left of a small panel's switches.
    function box(top: real, bottom: real, right: real): rect {
        return plan.from(Qt.rect(plan.margin, top, plan.full - right, bottom - top));
    }

    // From the side where reading begins: help is not mirrored, nor the switches of a small panel.
    function from(place: rect): rect {
        if (!plan.mirrored)
            return place;
        return Qt.rect(plan.width - place.right, place.y, place.width, place.height);
    }
}
