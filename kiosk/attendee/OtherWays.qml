// SPDX-License-Identifier: Apache-2.0
// Other ways to get help, at least one of them outside the team; large where they come first.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: list

    required property list<string> ways
    property bool large: false
    readonly property int type: list.large ? Tokens.body : Tokens.label

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("visit.other_ways")
        width: parent.width
    }

    Repeater {
        model: list.ways

        Item {
            id: way

            required property string modelData

            height: words.height
            width: list.width

            Pictogram {
                anchors.left: parent.left
                anchors.top: parent.top
                anchors.topMargin: (words.height / words.lineCount - height) / 2
                glyph: "next"
                mirrored: LayoutMirroring.enabled
                size: list.type * 0.8
            }

            Label {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: list.type * 1.1
                anchors.right: parent.right
                font.pixelSize: list.type
                lineHeight: Tokens.textSize > 1 && !Tokens.low ? Tokens.readingLine : Tokens.tightLine
                text: way.modelData
            }
        }
    }
}
