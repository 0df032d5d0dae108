// SPDX-License-Identifier: Apache-2.0
// A button that wants to be held for 3 s, and fills as long as it is.  For staff alone, where the
// same comes by itself as well: holding is nothing that everybody can do (row B8).
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: button

    readonly property bool held: button.down

    corner: height / 2
    font.bold: true
    implicitHeight: Math.max(Tokens.bigTarget, label.implicitHeight + 6 * Tokens.grid)
    implicitWidth: label.implicitWidth + 10 * Tokens.grid
    leftPadding: 4 * Tokens.grid
    rightPadding: 4 * Tokens.grid

    background: Rectangle {
        color: Tokens.scheme.panel
        radius: button.corner

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: Tokens.scheme.pressed
            radius: button.corner
            width: button.held ? parent.width : 0

            Behavior on width {
                NumberAnimation {
                    duration: button.held ? 3000 : 0
                }
            }
        }

        Rectangle {
            anchors.fill: parent
            border.color: Tokens.scheme.edge
            border.width: Tokens.stroke
            color: Tokens.none
            radius: button.corner
        }
    }
    contentItem: ButtonText {
        id: label

        color: Tokens.scheme.ink
        font: button.font
        text: button.text
    }
}
