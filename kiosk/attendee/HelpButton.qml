// SPDX-License-Identifier: Apache-2.0
// The one control that matters: always here, never smaller than 30 mm, in a colour of its own.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: help

    required property Visit visit
    // The word for help in the venue's other likely languages, each in its typeface.
    property list<string> words: []
    property list<string> families: []
    readonly property bool asking: help.visit.pending && help.visit.screen === "cards"
    readonly property bool pressedLook: help.down || help.asking
    readonly property int inset: 3 * Tokens.grid
    // Larger text grows as far as the button has room for it, and is never smaller than usual.
    readonly property int usual: Tokens.label / Tokens.textSize

    bottomPadding: Tokens.holding ? 0 : Tokens.grid
    corner: 4 * Tokens.grid
    description: qsTrId("band.help_line")
    leftPadding: (Tokens.holding ? 3 : 4) * Tokens.grid
    rightPadding: help.inset
    topPadding: Tokens.holding ? 0 : Tokens.grid
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
        id: room

        readonly property bool roomy: 2 * Tokens.ownLine * help.usual + words.line <= room.height + Tokens.grid
        readonly property bool oneLine: least.advanceWidth < room.width - people.size - help.inset
        // On 10 inches the words come before the picture.
        readonly property real besideIcon: room.width - 13 * Tokens.grid - help.inset
        readonly property int lines: room.linesOf(1.12 * least.advanceWidth) + room.linesOf(leastLine.advanceWidth)
        readonly property bool bare: Tokens.holding && 1.06 * room.lines * Tokens.ownLine * help.usual > room.height
        readonly property real others: words.visible ? words.line : 0
        readonly property real below: line.contentHeight + room.others
        readonly property real air: (room.height - title.contentHeight - room.below) / 2

        function linesOf(width: real): int {
            return Math.ceil(width / room.besideIcon);
        }

        Pictogram {
            id: people

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Tokens.scheme.onHelp
            glyph: "help"
            size: Math.min(help.height * 0.68, 13 * Tokens.grid)
            visible: !room.bare
        }

        ButtonText {
            id: title

            anchors.left: parent.left
            anchors.leftMargin: room.bare ? 0 : people.width + help.inset
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: room.air
            color: Tokens.scheme.onHelp
            font.bold: true
            font.pixelSize: Tokens.headline
            font.variableAxes: Tokens.boldAxes
            fontSizeMode: Text.Fit
            height: room.height - room.below
            horizontalAlignment: Text.AlignLeft
            minimumPixelSize: help.usual
            text: help.text
            verticalAlignment: Text.AlignTop
        }

        ButtonText {
            id: line

            anchors.left: title.left
            anchors.right: parent.right
            anchors.top: title.top
            anchors.topMargin: title.contentHeight
            color: Tokens.scheme.onHelp
            fontSizeMode: Text.Fit
            height: room.height * 0.34
            horizontalAlignment: Text.AlignLeft
            minimumPixelSize: help.usual
            text: help.description
            verticalAlignment: Text.AlignTop
        }

        TextMetrics {
            id: least

            font.bold: true
            font.family: Tokens.family
            font.pixelSize: help.usual
            font.variableAxes: Tokens.boldAxes
            text: help.text
        }

        TextMetrics {
            id: leastLine

            font.family: Tokens.family
            font.pixelSize: help.usual
            text: help.description
        }

        HelpWords {
            id: words

            anchors.left: title.left
            anchors.right: parent.right
            anchors.top: line.top
            anchors.topMargin: line.contentHeight
            families: help.families
            visible: help.words.length > 0 && Tokens.textSize === 1 && room.oneLine && room.roomy
            words: help.words
        }
    }

    onClicked: help.visit.askForHelp()

    FurtherFingers {
        anchors.fill: parent

        onTapped: help.visit.askForHelp()
    }
}
