// SPDX-License-Identifier: Apache-2.0
// The sign by which two people find each other without names.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: row

    required property Visit visit

    implicitHeight: Math.max(mark.height, lines.height)

    SignMark {
        id: mark

        Accessible.name: qsTrId("visit.sign").arg(qsTrId("sign.shape." + row.visit.signShape)).arg(qsTrId("sign.colour." + row.visit.signColour)).arg(row.visit.signWord)
        Accessible.role: Accessible.Graphic
        anchors.left: parent.left
        anchors.leftMargin: -mark.size / 12
        anchors.top: parent.top
        anchors.topMargin: Tokens.grid / 2
        colour: row.visit.signColour
        shape: row.visit.signShape
        size: 11 * Tokens.grid
    }

    Column {
        id: lines

        anchors.left: mark.right
        anchors.leftMargin: 3 * Tokens.grid
        anchors.right: parent.right

        Heading {
            text: row.visit.signWord
            width: parent.width
        }

        Label {
            font.pixelSize: Tokens.small
            text: row.visit.vest === "" ? qsTrId("visit.sign_line_plain") : qsTrId("visit.sign_line").arg(row.visit.vest)
            width: parent.width
        }
    }
}
