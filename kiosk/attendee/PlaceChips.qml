// SPDX-License-Identifier: Apache-2.0
// The places to choose from, side by side, equally wide and high.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.controls
import kiosk.theme

RowLayout {
    id: chips

    required property Visit visit

    spacing: Math.max(Tokens.gap, 2 * Tokens.grid)
    uniformCellSizes: true

    Repeater {
        model: chips.visit.placeKeys

        OutlineButton {
            required property int index
            required property string modelData

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            corner: 2 * Tokens.grid
            leftPadding: Tokens.grid
            line: Words.say(chips.visit.placeNotes[index])
            rightPadding: Tokens.grid
            text: chips.visit.placeNames[index]

            onClicked: chips.visit.choosePlace(modelData)
        }
    }
}
