// SPDX-License-Identifier: Apache-2.0
// One language by its own name; the one that the screen speaks has a tick and a strong edge.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: button

    required property string autonym
    required property string family
    required property bool spoken

    checkable: true
    checked: button.spoken
    corner: 2 * Tokens.grid
    name: button.autonym

    background: Rectangle {
        border.color: button.spoken ? Tokens.scheme.ink : Tokens.scheme.edge
        border.width: (button.spoken ? 2 : 1) * Tokens.stroke
        color: button.down ? Tokens.scheme.pressed : Tokens.scheme.panel
        radius: button.corner
    }
    contentItem: Item {
        ButtonText {
            id: name

            anchors.centerIn: parent
            color: Tokens.scheme.ink
            font.bold: button.spoken
            font.family: button.family
            font.pixelSize: Math.max(Tokens.holding ? Tokens.held : Tokens.body, Tokens.smallIn(button.family))
            text: button.autonym
        }

        Pictogram {
            anchors.left: parent.left
            anchors.leftMargin: 1.5 * Tokens.grid
            anchors.verticalCenter: parent.verticalCenter
            glyph: "tick"
            size: 3 * Tokens.grid
            visible: button.spoken
        }
    }
}
