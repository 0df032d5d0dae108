// SPDX-License-Identifier: Apache-2.0
// The sign by which two people find each other without names.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.controls
import kiosk.theme

GridLayout {
    id: row

    required property Visit visit
    // The sentence stands beside the word where the row is wide, else below it.
    required property bool flat
    readonly property string name: qsTrId("visit.sign").arg(row.shapeWord).arg(row.colourWord).arg(row.visit.signWord)
    readonly property string shapeWord: Words.say("sign.shape." + row.visit.signShape)
    readonly property string colourWord: Words.say("sign.colour." + row.visit.signColour)

    columnSpacing: 3 * Tokens.grid
    columns: row.flat ? 3 : 2
    rowSpacing: 0

    SignMark {
        Accessible.name: row.name
        Accessible.role: Accessible.Graphic
        Layout.alignment: row.flat ? Qt.AlignVCenter : Qt.AlignTop
        Layout.leftMargin: -size / 12
        Layout.rowSpan: row.flat ? 1 : 2
        colour: row.visit.signColour
        shape: row.visit.signShape
        size: 11 * Tokens.grid
    }

    Heading {
        Layout.alignment: row.flat ? Qt.AlignVCenter : Qt.AlignTop
        text: row.visit.signWord
    }

    Label {
        Layout.alignment: row.flat ? Qt.AlignVCenter : Qt.AlignTop
        Layout.fillWidth: true
        Layout.leftMargin: row.flat ? Tokens.grid : 0
        font.pixelSize: Tokens.small
        text: row.visit.vest === "" ? qsTrId("visit.sign_line_plain") : qsTrId("visit.sign_line").arg(row.visit.vest)
    }
}
