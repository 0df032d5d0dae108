// SPDX-License-Identifier: Apache-2.0
// One of a few, by one tap, or by its number where single keys are on; nothing happens before.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: chooser

    required property string title
    required property list<string> keys
    required property list<string> texts
    required property bool numbered
    property string leave: qsTrId("desk.not_now")
    property string why: ""
    property string nothing: ""
    default property alias more: rest.data

    signal chosen(key: string)
    signal cancelled

    spacing: Tokens.gap

    Heading {
        font.pixelSize: Tokens.label
        text: chooser.title
        width: parent.width
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: chooser.keys.length === 0 && chooser.nothing !== "" ? chooser.nothing : chooser.why
        visible: text !== ""
        width: parent.width
    }

    Grid {
        id: grid

        columnSpacing: Tokens.gap
        columns: 2
        rowSpacing: Tokens.gap
        width: parent.width

        Repeater {
            model: chooser.keys

            StepButton {
                required property string modelData
                required property int index

                hint: chooser.numbered && index < 9 ? (index + 1).toString() : ""
                text: chooser.texts[index] ?? ""
                width: (grid.width - grid.columnSpacing) / 2

                onClicked: chooser.chosen(modelData)
            }
        }
    }

    Column {
        id: rest

        spacing: Tokens.gap
        width: parent.width
    }

    QuietLink {
        font.pixelSize: Tokens.small
        text: chooser.leave

        onClicked: chooser.cancelled()
    }

    Repeater {
        model: chooser.keys.slice(0, 9)

        Item {
            id: key

            required property string modelData
            required property int index

            Shortcut {
                enabled: chooser.visible && chooser.numbered
                sequence: (key.index + 1).toString()

                onActivated: chooser.chosen(key.modelData)
            }
        }
    }

    Shortcut {
        enabled: chooser.visible
        sequence: "Escape"

        onActivated: chooser.cancelled()
    }
}
