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

    bottomPadding: Tokens.grid
    corner: 4 * Tokens.grid
    description: qsTrId("band.help_line")
    leftPadding: 4 * Tokens.grid
    rightPadding: help.inset
    topPadding: Tokens.grid
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

        readonly property bool oneLine: least.advanceWidth < room.width - people.size - help.inset
        readonly property real others: words.visible ? words.line : 0
        readonly property real below: line.contentHeight + room.others
        readonly property real air: (room.height - title.contentHeight - room.below) / 2

        Pictogram {
            id: people

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Tokens.scheme.onHelp
            glyph: "help"
            size: Math.min(help.height * 0.68, 13 * Tokens.grid)
        }

        ButtonText {
            id: title

            anchors.left: people.right
            anchors.leftMargin: help.inset
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

        // As many as stand in one line.  None beside a title of two lines.
        // Who has chosen larger text has found the language too.
        Flow {
            id: words

            readonly property real line: 1.45 * Tokens.small

            anchors.left: title.left
            anchors.right: parent.right
            anchors.top: line.top
            anchors.topMargin: line.contentHeight
            spacing: 2 * Tokens.grid
            visible: help.words.length > 0 && Tokens.textSize === 1 && room.oneLine

            Repeater {
                model: help.words

                ButtonText {
                    required property int index
                    required property string modelData
                    // For a moment there may be more words than families.
                    readonly property string family: help.families[index] ?? Tokens.family

                    color: Tokens.scheme.onHelp
                    font.family: family
                    font.pixelSize: Tokens.smallIn(family)
                    height: words.line
                    opacity: y > 0 ? 0 : 1
                    text: modelData
                }
            }
        }
    }

    onClicked: help.visit.askForHelp()

    FurtherFingers {
        anchors.fill: parent

        onTapped: help.visit.askForHelp()
    }
}
