// SPDX-License-Identifier: Apache-2.0
// The places to choose from, side by side, equally wide and high; below one another where words
// are large.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.controls
import kiosk.theme

GridLayout {
    id: chips

    required property Visit visit
    readonly property int columnsMost: Math.max(1, chips.visit.placeKeys.length)
    readonly property real air: Math.max(Tokens.gap, 2 * Tokens.grid)
    // Large words have no room beside each other; they stand below one another.
    readonly property bool below: Tokens.textSize > 1.5 || chips.width < chips.columnsMost * 6.5 * Tokens.label

    // Below one another, a place and what it has stand in one line.
    function said(name: string, note: string): string {
        return chips.below && note !== "" ? name + " · " + note : name;
    }

    columnSpacing: chips.air
    columns: chips.below ? 1 : chips.columnsMost
    rowSpacing: chips.air
    uniformCellHeights: !chips.below
    uniformCellWidths: true

    Repeater {
        model: chips.visit.placeKeys

        OutlineButton {
            required property int index
            required property string modelData
            readonly property string note: Words.say(chips.visit.placeNotes[index])

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            corner: 2 * Tokens.grid
            leftPadding: Tokens.grid
            line: chips.below ? "" : note
            rightPadding: Tokens.grid
            text: chips.said(chips.visit.placeNames[index], note)

            onClicked: chips.visit.choosePlace(modelData)
        }
    }
}
