// SPDX-License-Identifier: Apache-2.0
// The one control that matters: always here, never smaller than 30 mm, in a colour of its own.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: help

    required property Visit visit
    readonly property bool asking: help.visit.pending && help.visit.screen === "cards"
    readonly property bool pressedLook: help.down || help.asking

    corner: 4 * Tokens.grid
    description: qsTrId("band.help_line")
    leftPadding: 5 * Tokens.grid
    rightPadding: 3 * Tokens.grid
    text: help.visit.tapAgain ? qsTrId("band.tap_again") : qsTrId("band.help")

    background: Rectangle {
        color: help.pressedLook ? Tokens.scheme.helpPressed : Tokens.scheme.help
        radius: help.corner

        Rectangle {
            anchors.fill: parent
            anchors.margins: Tokens.grid
            border.color: Tokens.scheme.onHelp
            border.width: Tokens.focusRing
            color: Tokens.none
            radius: help.corner - Tokens.grid
            visible: help.pressedLook || help.visit.tapAgain
        }
    }
    contentItem: Item {
        Pictogram {
            id: people

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Tokens.scheme.onHelp
            glyph: "help"
            size: help.height * 0.68
        }

        Column {
            anchors.left: people.right
            anchors.leftMargin: 4 * Tokens.grid
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Tokens.grid / 2

            ButtonText {
                color: Tokens.scheme.onHelp
                font.bold: true
                font.pixelSize: Tokens.headline
                horizontalAlignment: Text.AlignLeft
                text: help.text
                width: parent.width
            }

            ButtonText {
                color: Tokens.scheme.onHelp
                horizontalAlignment: Text.AlignLeft
                text: help.description
                width: parent.width
            }
        }
    }

    onClicked: help.visit.askForHelp()

    FurtherFingers {
        anchors.fill: parent

        onTapped: help.visit.askForHelp()
    }
}
