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
    readonly property int helpHeight: Math.max(Tokens.bigTarget, (plan.portrait ? 17 : 15) * Tokens.grid)
    readonly property int helpWidth: plan.portrait ? plan.width - 2 * plan.margin : Math.max(plan.width * 0.46, 3 * Tokens.bigTarget)
    readonly property rect help: Qt.rect(plan.margin, plan.height - plan.foot - plan.helpHeight, plan.helpWidth, plan.helpHeight)

    // Beside the button in landscape, above it in portrait; 20 mm away in both.
    readonly property int noteHeight: Math.max(Tokens.target + Tokens.gap, 17 * Tokens.grid)
    readonly property rect note: plan.portrait ? Qt.rect(plan.margin, plan.help.y - Tokens.clear - plan.noteHeight, plan.help.width, plan.noteHeight) : Qt.rect(plan.help.right + Tokens.clear, plan.help.y + (plan.help.height - plan.noteHeight) / 2, plan.width - plan.margin - plan.help.right - Tokens.clear, plan.noteHeight)
    readonly property real bandTop: plan.portrait ? plan.note.y - 3 * Tokens.grid : plan.help.y - 5 * Tokens.grid

    // The text's column, and the picture's middle and reach.
    readonly property rect column: plan.portrait ? plan.portraitColumn : plan.landscapeColumn
    readonly property rect wideColumn: Qt.rect(plan.margin, 7 * Tokens.grid, plan.width - 2 * plan.margin, plan.column.bottom - 7 * Tokens.grid)
    readonly property point middle: plan.portrait ? Qt.point(plan.width / 2, plan.height * 0.16) : Qt.point(plan.width * 0.79, plan.bandTop / 2)
    readonly property real reach: plan.portrait ? plan.height * 0.16 : plan.bandTop / 2
    readonly property rect portraitColumn: Qt.rect(plan.margin, plan.height * 0.32 + 4 * Tokens.grid, plan.width - 2 * plan.margin, plan.bandTop - 3 * Tokens.grid - plan.height * 0.32 - 4 * Tokens.grid)
    readonly property rect landscapeColumn: Qt.rect(plan.margin, 8 * Tokens.grid, plan.width * 0.54, plan.help.y - Tokens.clear - 8 * Tokens.grid)
}
