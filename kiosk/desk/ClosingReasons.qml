// SPDX-License-Identifier: Apache-2.0
// Why a request is closed: one tap, in the order of how often; no word of blame.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: reasons

    readonly property list<string> keys: {
        const met = ["attended", "not_needed", "nobody_there", "mistaken_press"];
        return met.concat("handed_over_to_medical", "handed_over_to_security");
    }

    signal chosen(reason: string)
    signal cancelled

    spacing: Tokens.gap

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.reasons")
        width: parent.width
    }

    Grid {
        id: grid

        columnSpacing: Tokens.gap
        columns: 2
        rowSpacing: Tokens.gap
        width: parent.width

        Repeater {
            model: reasons.keys

            StepButton {
                required property string modelData
                required property int index

                hint: (index + 1).toString()
                text: qsTrId("desk.reason." + modelData)
                width: (grid.width - grid.columnSpacing) / 2

                onClicked: reasons.chosen(modelData)
            }
        }
    }

    QuietLink {
        font.pixelSize: Tokens.small
        text: qsTrId("desk.cancel")

        onClicked: reasons.cancelled()
    }

    Repeater {
        model: reasons.keys

        Item {
            id: key

            required property string modelData
            required property int index

            Shortcut {
                enabled: reasons.visible
                sequence: (key.index + 1).toString()

                onActivated: reasons.chosen(key.modelData)
            }
        }
    }

    Shortcut {
        enabled: reasons.visible
        sequence: "Escape"

        onActivated: reasons.cancelled()
    }
}
