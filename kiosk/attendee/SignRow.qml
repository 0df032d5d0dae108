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
    // Nobody has been asked to go elsewhere.
    readonly property bool here: ["", "here"].includes(row.visit.chosenPlace)
    readonly property bool waiting: row.visit.canWithdraw && row.here
    readonly property string shapeWord: Words.say("sign.shape." + row.visit.signShape)
    readonly property string colourWord: Words.say("sign.colour." + row.visit.signColour)

    function name(): string {
        const looks = qsTrId("visit.sign").arg(row.shapeWord).arg(row.colourWord);
        return looks.arg(row.visit.signWord);
    }

    function sentence(): string {
        const vest = row.visit.vest;
        const worn = qsTrId("visit.sign_line").arg(vest);
        const sentence = vest === "" ? qsTrId("visit.sign_line_plain") : worn;
        return row.waiting ? sentence + " " + qsTrId("visit.wait_here") : sentence;
    }

    columnSpacing: 3 * Tokens.grid
    columns: row.flat ? 3 : 2
    rowSpacing: 0

    SignMark {
        Accessible.name: row.name()
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
        lineHeight: Tokens.textSize > 1 && !Tokens.low ? 1.05 * Tokens.readingLine : Tokens.tightLine
        text: row.sentence()
    }
}
