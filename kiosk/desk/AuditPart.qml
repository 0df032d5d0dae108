// SPDX-License-Identifier: Apache-2.0
// Who did what to the record, the team and the settings: newest first, by kind.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property Records records

    spacing: Tokens.grid

    TextMetrics {
        id: widest

        font.family: Tokens.family
        font.pixelSize: Tokens.small
        text: "00:00:00"
    }

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.audit")
        width: parent.width
    }

    Flow {
        bottomPadding: Tokens.grid
        spacing: Tokens.grid
        width: parent.width

        Repeater {
            model: part.records.groups

            OutlineButton {
                required property string modelData

                Accessible.checkable: true
                Accessible.checked: checked
                Accessible.role: Accessible.RadioButton
                checked: part.records.group === modelData
                font.pixelSize: Tokens.small
                text: qsTrId("desk.audit.group." + modelData)

                onClicked: part.records.choose(modelData)
            }
        }
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("desk.audit.none")
        visible: part.records.count === 0
        width: parent.width
    }

    Repeater {
        model: part.records.texts

        Column {
            id: entry

            required property string modelData
            required property int index
            readonly property string day: part.records.days[index] ?? ""

            width: part.width

            Label {
                color: Tokens.scheme.inkSoft
                font.bold: true
                font.pixelSize: Tokens.small
                text: entry.day
                topPadding: Tokens.grid
                visible: text !== ""
                width: entry.width
            }

            Row {
                spacing: 3 * Tokens.grid

                Label {
                    id: time

                    color: Tokens.scheme.inkSoft
                    font.pixelSize: Tokens.small
                    text: part.records.times[entry.index] ?? ""
                    width: Math.ceil(widest.advanceWidth)
                    wrapMode: Text.NoWrap
                }

                Label {
                    font.pixelSize: Tokens.small
                    text: Say.say(entry.modelData)
                    width: entry.width - time.width - 3 * Tokens.grid
                }
            }
        }
    }

    OutlineButton {
        font.pixelSize: Tokens.small
        text: qsTrId("desk.audit.earlier")
        visible: part.records.texts.length < part.records.count

        onClicked: part.records.earlier()
    }
}
