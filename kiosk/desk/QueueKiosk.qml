// SPDX-License-Identifier: Apache-2.0
// More than five unseen calls of one kiosk: one heading, which folds them away and back.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: button

    required property bool folded
    required property string title

    Accessible.checkable: true
    Accessible.checked: !button.folded
    corner: 2 * Tokens.grid
    font.bold: true
    font.pixelSize: Tokens.small
    leftPadding: 3 * Tokens.grid
    rightPadding: 3 * Tokens.grid
    text: Say.say(button.title)

    background: Rectangle {
        border.color: Tokens.scheme.alarmEdge
        border.width: Tokens.stroke
        color: button.down ? Tokens.scheme.pressed : Tokens.scheme.alarmSurface
        radius: button.corner
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Pictogram {
            id: arrow

            anchors.verticalCenter: parent.verticalCenter
            color: Tokens.scheme.alarm
            glyph: "next"
            rotation: button.folded ? 0 : 90
            size: Tokens.small
        }

        ButtonText {
            id: words

            anchors.left: arrow.right
            anchors.leftMargin: Tokens.grid
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Tokens.scheme.alarm
            font: button.font
            horizontalAlignment: Text.AlignLeft
            text: button.text
        }
    }
}
