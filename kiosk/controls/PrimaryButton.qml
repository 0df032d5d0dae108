// SPDX-License-Identifier: Apache-2.0
// The one thing to do next: filled.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

BaseButton {
    id: button

    function fill(): color {
        if (!button.enabled)
            return Tokens.scheme.band;
        return button.down ? Tokens.scheme.actionPressed : Tokens.scheme.action;
    }

    font.bold: true
    leftPadding: 3 * Tokens.grid
    rightPadding: 3 * Tokens.grid

    background: Rectangle {
        border.color: Tokens.scheme.edge
        border.width: button.enabled ? 0 : Tokens.stroke
        color: button.fill()
        radius: button.corner
    }
    contentItem: ButtonText {
        color: button.enabled ? Tokens.scheme.onAction : Tokens.scheme.inkSoft
        font: button.font
        text: button.text
    }
}
