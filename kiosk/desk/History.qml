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

    Heading {
        bottomPadding: Tokens.grid / 2
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
            }

            Label {
                font.pixelSize: Tokens.small
                text: Say.say(history.detail.historyTexts[entry.index] ?? "")
                width: entry.width - time.width - entry.spacing
            }
        }
    }
}
