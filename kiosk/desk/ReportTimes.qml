// SPDX-License-Identifier: Apache-2.0
// How long the steps took, a row each below their head.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: times

    required property StaffReport report

    spacing: Tokens.grid / 2

    Repeater {
        model: times.report.steps

        Item {
            id: line

            required property string modelData
            required property int index
            readonly property bool head: line.index === 0
            readonly property string half: times.report.halves[line.index] ?? ""
            readonly property string nine: times.report.nines[line.index] ?? ""

            implicitHeight: step.implicitHeight
            width: times.width

            Label {
                id: step

                anchors.left: parent.left
                font.bold: line.head
                font.pixelSize: Tokens.small
                text: line.modelData
                width: 0.5 * parent.width
            }

            Label {
                anchors.left: step.right
                font.bold: line.head
                font.pixelSize: Tokens.small
                horizontalAlignment: Text.AlignRight
                text: line.half
                width: 0.22 * parent.width
            }

            Label {
                anchors.right: parent.right
                font.bold: line.head
                font.pixelSize: Tokens.small
                horizontalAlignment: Text.AlignRight
                text: line.nine
                width: 0.22 * parent.width
            }
        }
    }
}
