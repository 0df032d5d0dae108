// SPDX-License-Identifier: Apache-2.0
// What happened, as sentences with their times.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: history

    required property RequestDetail detail

    spacing: Tokens.grid

    TextMetrics {
        id: widest

        font.family: Tokens.family
        font.pixelSize: Tokens.small
        text: "00:00:00"
    }

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.history")
        width: parent.width
    }

    Repeater {
        model: history.detail.historyTimes

        Row {
            id: entry

            required property string modelData
            required property int index

            spacing: 3 * Tokens.grid
            width: history.width

            Label {
                id: time

                color: Tokens.scheme.inkSoft
                font.pixelSize: Tokens.small
                text: entry.modelData
                width: Math.ceil(widest.advanceWidth)
                wrapMode: Text.NoWrap
            }

            Label {
                font.pixelSize: Tokens.small
                text: Say.say(history.detail.historyTexts[entry.index] ?? "")
                width: entry.width - time.width - entry.spacing
            }
        }
    }
}
