// SPDX-License-Identifier: Apache-2.0
// More than five unseen calls of one kiosk: one heading, which folds them away and back, and
// ten quiet minutes for whoever only presses to annoy.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: kiosk

    required property bool folded
    required property string title
    required property string muted
    required property bool canMute

    signal folding
    signal muting

    implicitHeight: Math.max(fold.height, mute.visible ? mute.height : 0)

    BaseButton {
        id: fold

        Accessible.checkable: true
        Accessible.checked: !kiosk.folded
        anchors.left: parent.left
        anchors.right: side.left
        anchors.rightMargin: Tokens.gap
        anchors.verticalCenter: parent.verticalCenter
        corner: 2 * Tokens.grid
        font.bold: true
        font.pixelSize: Tokens.small
        leftPadding: 3 * Tokens.grid
        rightPadding: 3 * Tokens.grid
        text: Say.say(kiosk.title)

        background: Rectangle {
            border.color: Tokens.scheme.alarmEdge
            border.width: Tokens.stroke
            color: fold.down ? Tokens.scheme.pressed : Tokens.scheme.alarmSurface
            radius: fold.corner
        }
        contentItem: Item {
            implicitHeight: words.implicitHeight

            Pictogram {
                id: arrow

                anchors.verticalCenter: parent.verticalCenter
                color: Tokens.scheme.alarm
                glyph: "next"
                rotation: kiosk.folded ? 0 : 90
                size: Tokens.small
            }

            ButtonText {
                id: words

                anchors.left: arrow.right
                anchors.leftMargin: Tokens.grid
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Tokens.scheme.alarm
                font: fold.font
                horizontalAlignment: Text.AlignLeft
                text: fold.text
            }
        }

        onClicked: kiosk.folding()
    }

    Row {
        id: side

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Label {
            color: Tokens.scheme.waiting
            font.bold: true
            font.pixelSize: Tokens.small
            text: Say.say(kiosk.muted)
            visible: text !== ""
        }

        OutlineButton {
            id: mute

            font.pixelSize: Tokens.small
            leftPadding: 2 * Tokens.grid
            name: mute.text + ", " + fold.text
            rightPadding: 2 * Tokens.grid
            text: qsTrId("desk.alert.mute_kiosk")
            visible: kiosk.canMute

            onClicked: kiosk.muting()
        }
    }
}
