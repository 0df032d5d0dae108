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
    required property Plan plan
    required property Tones tones
    // Pixels above the foot of the column that belong to the controls.
    required property real footHeight
    readonly property real room: words.plan.column.height - words.footHeight - 1.5 * Tokens.grid
    readonly property real gap: words.plan.wide ? 2 * Tokens.grid : 2.5 * Tokens.grid
    readonly property list<real> heights: [title.height, body.height, tryToday.height, credit.height]
    readonly property list<int> on: Pages.assign(words.heights, words.gap, words.room)
    readonly property int last: words.on[3] ?? 0
    property int up: 0

    onCardChanged: words.up = 0
    onLastChanged: words.up = 0

    Column {
        anchors.left: parent.left
        anchors.leftMargin: words.plan.column.x
        anchors.top: parent.top
        anchors.topMargin: words.plan.column.y
        spacing: words.gap
        width: words.plan.column.width

        Heading {
            id: title

            font.pixelSize: Tokens.title
            lineHeight: Tokens.titleLine
            most: parent.width
            text: words.card?.title ?? ""
            visible: words.up === 0
        }

        Label {
            id: body

            font.pixelSize: Tokens.body
            lineHeight: Tokens.readingLine
            most: parent.width
            text: words.card?.body ?? ""
            visible: words.on[1] === words.up
        }

        TryToday {
            id: tryToday

            text: words.card?.tryToday ?? ""
            tones: words.tones
            visible: words.on[2] === words.up
            width: parent.width
        }

        Label {
            id: credit

            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            most: parent.width
            text: words.card?.credit ?? ""
            visible: words.last === words.up
        }
    }
}
