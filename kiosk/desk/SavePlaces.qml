// SPDX-License-Identifier: Apache-2.0
// Where a file goes: a stick, or a folder of this machine.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Flow {
    id: save

    required property list<string> places
    // "1" where the place is a stick.
    required property list<string> sticks
    required property int chosen

    signal wanted(place: int)

    spacing: Tokens.grid
    visible: save.places.length > 1

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("desk.report.save_to")
        topPadding: Tokens.grid
    }

    Repeater {
        model: save.places

        OutlineButton {
            required property string modelData
            required property int index
            readonly property bool stick: save.sticks[index] === "1"

            checkable: true
            checked: save.chosen === index
            font.pixelSize: Tokens.small
            text: stick ? qsTrId("desk.report.to_stick").arg(modelData) : modelData

            onClicked: save.wanted(index)
        }
    }
}
