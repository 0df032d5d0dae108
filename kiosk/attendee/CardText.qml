// SPDX-License-Identifier: Apache-2.0
// A card's words: the principle, what it means, one thing to try today.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: words

    required property Card card
    required property Plan plan
    required property Tones tones

    Column {
        anchors.left: parent.left
        anchors.leftMargin: words.plan.column.x
        anchors.top: parent.top
        anchors.topMargin: words.plan.column.y
        spacing: 4 * Tokens.grid
        width: words.plan.column.width

        Heading {
            font.pixelSize: Tokens.title
            lineHeight: Tokens.titleLine
            most: parent.width
            text: words.card?.title ?? ""
        }

        Label {
            font.pixelSize: Tokens.body
            lineHeight: Tokens.readingLine
            most: parent.width
            text: words.card?.body ?? ""
        }

        TryToday {
            text: words.card?.tryToday ?? ""
            tones: words.tones
            width: parent.width
        }

        Label {
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            text: words.card?.credit ?? ""
            width: parent.width
        }
    }
}
