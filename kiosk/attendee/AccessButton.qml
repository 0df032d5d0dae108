// SPDX-License-Identifier: Apache-2.0
// One switch of the reading aids: an icon and its word; dark while it is on.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: access

    required property string glyph
    // Its place, from the side where reading begins.
    required property rect place
    // The icon stands beside the word, else above it.
    required property bool flat
    property bool on: false
    readonly property bool dark: access.on || access.down
    readonly property color ink: access.dark ? Tokens.scheme.panel : Tokens.scheme.ink
    // A word of several lines in the usual size takes of the icon's room.
    readonly property bool long: measure.advanceWidth > access.place.width - Tokens.grid
    readonly property bool wordiest: measure.advanceWidth > 1.8 * access.availableWidth
    readonly property bool wordy: !access.flat && access.long && (Tokens.low || Tokens.textSize === 1)
    readonly property real besideWords: access.wordiest || Tokens.low ? 0 : 0.28
    readonly property real iconMost: access.height * (access.wordy ? access.besideWords : access.flat ? 0.56 : 0.46)
    readonly property real iconSize: Math.min(5.5 * Tokens.grid, access.iconMost)

    anchors.left: parent.left
    anchors.leftMargin: access.place.x
    anchors.top: parent.top
    anchors.topMargin: access.place.y
    corner: 2 * Tokens.grid
    height: access.place.height
    padding: Tokens.low ? 0 : Tokens.grid / 2
    width: access.place.width

    background: Rectangle {
        border.color: access.dark ? Tokens.scheme.ink : Tokens.scheme.edge
        border.width: Tokens.stroke
        color: access.dark ? Tokens.scheme.ink : Tokens.scheme.panel
        radius: access.corner
    }
    contentItem: Item {
        id: room

        readonly property real air: Tokens.grid
        readonly property real beside: room.width - access.iconSize - 2 * room.air
        readonly property real below: room.height - access.iconSize
        readonly property real flatGap: (room.beside - word.contentWidth) / 2
        readonly property real highGap: Math.max(0, (room.below - word.contentHeight) / 2)
        readonly property real iconX: access.flat ? room.flatGap : (room.width - icon.width) / 2
        readonly property real iconY: access.flat ? (room.height - icon.height) / 2 : room.highGap

        Pictogram {
            id: icon

            anchors.left: parent.left
            anchors.leftMargin: room.iconX
            anchors.top: parent.top
            anchors.topMargin: room.iconY
            color: access.ink
            glyph: access.glyph
            size: access.iconSize
        }

        ButtonText {
            id: word

            anchors.left: parent.left
            anchors.leftMargin: access.flat ? room.flatGap + icon.width + room.air : 0
            anchors.top: parent.top
            anchors.topMargin: access.flat ? 0 : room.highGap + icon.height
            color: access.ink
            font.pixelSize: Tokens.heldSmall
            fontSizeMode: Text.Fit
            height: access.flat ? room.height : room.below
            horizontalAlignment: access.flat ? Text.AlignLeft : Text.AlignHCenter
            minimumPixelSize: Tokens.usualSmall
            text: access.text
            verticalAlignment: access.flat ? Text.AlignVCenter : Text.AlignTop
            width: access.flat ? room.beside : room.width
            wrapMode: Text.WordWrap
        }
    }

    TextMetrics {
        id: measure

        font.family: Tokens.family
        font.pixelSize: Tokens.heldSmall
        text: access.text
    }
}
