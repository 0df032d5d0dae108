// SPDX-License-Identifier: Apache-2.0
// One step with its key; filled where it is the next one.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: button

    required property string hint
    property bool filled: false
    readonly property color ink: {
        if (!button.enabled)
            return Tokens.scheme.inkSoft;
        return button.filled ? Tokens.scheme.onAction : Tokens.scheme.ink;
    }
    readonly property color fill: {
        if (!button.enabled)
            return Tokens.scheme.band;
        if (button.filled)
            return button.down ? Tokens.scheme.actionPressed : Tokens.scheme.action;
        return button.down ? Tokens.scheme.pressed : Tokens.scheme.panel;
    }

    bottomPadding: Tokens.grid
    font.bold: true
    font.pixelSize: Tokens.small
    leftPadding: 2 * Tokens.grid
    rightPadding: 2 * Tokens.grid
    topPadding: Tokens.grid

    background: Rectangle {
        border.color: Tokens.scheme.edge
        border.width: button.filled && button.enabled ? 0 : Tokens.stroke
        color: button.fill
        radius: button.corner
    }
    contentItem: Row {
        spacing: Tokens.grid

        ButtonText {
            anchors.verticalCenter: parent.verticalCenter
            color: button.ink
            font: button.font
            text: button.text
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            border.color: button.ink
            border.width: 1
            color: button.fill
            height: key.implicitHeight
            radius: Tokens.grid / 2
            visible: button.hint !== ""
            width: Math.max(height, key.implicitWidth + Tokens.grid)

            ButtonText {
                id: key

                anchors.centerIn: parent
                color: button.ink
                font.pixelSize: Math.round(0.8 * Tokens.small)
                text: button.hint
            }
        }
    }
}
