// SPDX-License-Identifier: Apache-2.0
// A card's words: the principle, what it means, one thing to try today, whose words they were.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme
import "pages.mjs" as Pages

Item {
    id: words

    required property Card card
    required property Tones tones
    // Pixels from the top of the column to the controls, and between two sections.
    required property real room
    required property real gap
    // The last thing that gives way on a small panel: the space between lines.
    required property bool tight
    readonly property list<real> heights: [title.height, body.height, today.height, credit.height]
    readonly property list<int> on: Pages.assign(words.heights, words.gap, words.room)
    readonly property int last: words.on[3] ?? 0
    property int up: 0

    onCardChanged: words.up = 0
    onLastChanged: words.up = 0

    Column {
        spacing: words.gap
        width: words.width

        Heading {
            id: title

            font.pixelSize: Tokens.title
            lineHeight: Tokens.titleLine
            anchors.left: parent.left
            most: parent.width
            text: words.card?.title ?? ""
            visible: words.up === 0
        }

        Label {
            id: body

            font.pixelSize: Tokens.body
            lineHeight: words.tight ? Tokens.tightLine : Tokens.readingLine
            anchors.left: parent.left
            most: parent.width
            text: words.card?.body ?? ""
            visible: words.on[1] === words.up
        }

        TryToday {
            id: today

            text: words.card?.tryToday ?? ""
            tones: words.tones
            visible: text !== "" && words.on[2] === words.up
            width: parent.width
        }

        Label {
            id: credit

            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            anchors.left: parent.left
            most: parent.width
            text: words.card?.credit ?? ""
            visible: words.last === words.up
        }
    }
}
