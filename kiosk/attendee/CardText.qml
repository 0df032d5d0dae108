// SPDX-License-Identifier: Apache-2.0
// A card's words: the principle, what it means, one thing to try today, whose words they were.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme
import "lines.mjs" as Lines

Item {
    id: words

    required property Card card
    required property Tones tones
    // Pixels from the top of the column to the controls, and between two sections.
    required property real room
    required property real gap
    // The same with the controls, whose height depends on whether there are pages.
    required property real column
    // The picture has no place beside the words.
    required property bool alone
    // The last thing that gives way on a small panel: the space between lines.
    required property bool tight
    readonly property alias last: pager.last
    readonly property string title: words.card?.title ?? ""
    readonly property int titleLeast: Tokens.low ? Tokens.held : Tokens.headline
    readonly property string longest: Lines.longest(words.title)
    // In the usual size the title and even lines give way before the words become two pages.
    property int full: 0
    readonly property real evenness: words.full > 0 || Tokens.low ? 9 : 1.09
    readonly property real titleMost: Tokens.title * (Tokens.textSize > 1 ? 1 : [1, 1, 0.8, 0.62][words.full])
    // As large as its longest word allows, which no line should have to break; a word of as many
    // letters may be wider.
    readonly property real widest: 0.87 * words.width * Tokens.title / Math.max(1, measure.advanceWidth)
    readonly property real titleFits: words.onOnePage(Math.min(words.titleMost, words.widest))

    // For air between the sections it is the title alone that gives way, and less.
    readonly property bool close: words.full < 2 && !words.tight && pager.space < 1.5 * Tokens.grid

    // A title is not cut between its lines, which stand close: it gives way to its room.
    function onOnePage(most: real): int {
        const lines = size => Math.ceil(1.12 * whole.implicitWidth * size / Tokens.title / words.width);
        const high = size => lines(size) * 1.38 * Tokens.deep * size;
        let size = Math.floor(most);
        while (size > words.titleLeast && high(size) > words.room)
            size -= 2;
        return Math.max(words.titleLeast, size);
    }

    function giveWay(): void {
        const must = pager.turned && words.full < 3 || words.close;
        if (must && Tokens.textSize === 1 && pager.up === 0) {
            words.full += 1;
            pager.begin();
        }
    }

    function turn(): void {
        pager.turn();
    }

    // What gave way in little room comes back when there is more again.
    function settleAgain(): void {
        words.full = 0;
        pager.begin();
    }

    onCardChanged: pager.begin()
    onColumnChanged: words.settleAgain()
    onTitleChanged: words.full = 0

    TextMetrics {
        id: measure

        font.bold: true
        font.family: Tokens.family
        font.pixelSize: Tokens.title
        font.variableAxes: Tokens.boldAxes
        text: words.longest
    }

    // Not a TextMetrics, for which Arabic is a quarter narrower than it is.
    ButtonText {
        id: whole

        font.bold: true
        font.pixelSize: Tokens.title
        font.variableAxes: Tokens.boldAxes
        text: words.title
        visible: false
        wrapMode: Text.NoWrap
    }

    Pager {
        id: pager

        early: true
        height: words.room
        least: Tokens.grid
        most: words.gap
        width: words.width

        onFoundChanged: words.giveWay()

        Heading {
            font.pixelSize: words.titleFits
            lineHeight: Tokens.titleLine
            anchors.left: parent.left
            most: parent.width
            text: words.title
            uneven: Lines.uneven(words.title, least)
            wordWidth: Math.ceil(1.14 * measure.advanceWidth * font.pixelSize / Tokens.title)
        }

        Label {
            font.pixelSize: Tokens.body
            lineHeight: words.tight ? Tokens.tightLine : Tokens.readingLine
            anchors.left: parent.left
            most: parent.width
            text: words.card?.body ?? ""
            uneven: words.evenness
        }

        TryToday {
            text: words.card?.tryToday ?? ""
            tight: words.tight
            tones: words.tones
            uneven: words.evenness
            visible: text !== ""
            width: parent.width
        }

        Label {
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.heldSmall
            anchors.left: parent.left
            most: parent.width
            height: text === "" ? 0 : implicitHeight
            text: words.card?.credit ?? ""
            visible: text !== ""
        }

        OwnCode {
            card: words.card
            most: Math.min(words.room, words.width)
            wanted: words.alone
        }
    }
}
