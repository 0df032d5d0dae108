// SPDX-License-Identifier: Apache-2.0
// Each thing that is wrong, with what helps.  It stands below all that can be touched.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property Checks checks

    spacing: Tokens.grid

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.checks.wrong")
        width: parent.width
    }

    Repeater {
        model: part.checks.texts

        Column {
            id: trouble

            required property string modelData
            required property int index

            width: part.width

            Label {
                font.bold: true
                font.pixelSize: Tokens.small
                text: Say.say(trouble.modelData)
                width: parent.width
            }

            Label {
                font.pixelSize: Tokens.small
                text: Say.say(part.checks.fixes[trouble.index] ?? "")
                width: parent.width
            }
        }
    }
}
