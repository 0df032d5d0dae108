// SPDX-License-Identifier: Apache-2.0
// Where a file shall go: one of the sticks or folders that are there, or one that is typed.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property Destinations destinations

    spacing: Tokens.grid

    Label {
        font.bold: true
        font.pixelSize: Tokens.small
        text: qsTrId("desk.destination")
        topPadding: Tokens.grid / 2
        width: parent.width
    }

    Flow {
        spacing: Tokens.grid
        width: parent.width

        Repeater {
            model: part.destinations.folders

            OutlineButton {
                required property string modelData
                required property int index

                Accessible.checkable: true
                Accessible.checked: checked
                Accessible.role: Accessible.RadioButton
                checked: part.destinations.chosen === modelData
                font.pixelSize: Tokens.small
                text: Say.say(part.destinations.names[index] ?? "")

                onClicked: part.destinations.choose(modelData)
            }
        }
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("desk.destination.none")
        visible: part.destinations.folders.length === 0
        width: parent.width
    }

    TextEntry {
        font.pixelSize: Tokens.small
        placeholderText: qsTrId("desk.destination.typed")
        visible: part.destinations.typing
        width: Math.min(parent.width, 60 * Tokens.grid)

        onTextEdited: part.destinations.choose(text)
    }
}
