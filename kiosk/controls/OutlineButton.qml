// SPDX-License-Identifier: Apache-2.0
// Something else that can be done: an edge, a text, and a quieter second line where there is one.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

BaseButton {
    id: button

    property string line: ""
    property int alignment: Text.AlignHCenter

    bottomPadding: Tokens.grid
    description: button.line
    leftPadding: 3 * Tokens.grid
    rightPadding: 3 * Tokens.grid
    topPadding: Tokens.grid

    background: Rectangle {
        border.color: Tokens.scheme.edge
        border.width: Tokens.stroke
        color: button.down || button.checked ? Tokens.scheme.pressed : Tokens.scheme.panel
        radius: button.corner
    }
    contentItem: Item {
        implicitHeight: lines.implicitHeight
        implicitWidth: Math.max(first.implicitWidth, second.implicitWidth)

        Column {
            id: lines

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            ButtonText {
                id: first

                anchors.left: parent.left
                anchors.right: parent.right
                color: Tokens.scheme.ink
                font: button.font
                horizontalAlignment: button.alignment
                text: button.text
            }

            ButtonText {
                id: second

                anchors.left: parent.left
                anchors.right: parent.right
                color: Tokens.scheme.inkSoft
                font.pixelSize: Math.min(Tokens.small, button.font.pixelSize)
                horizontalAlignment: button.alignment
                text: button.line
                visible: text !== ""
            }
        }
    }
}
