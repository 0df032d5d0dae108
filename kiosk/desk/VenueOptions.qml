// SPDX-License-Identifier: Apache-2.0
// Options to choose from: one of them, or several.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Flow {
    id: options

    required property Venue venue

    spacing: Tokens.gap

    Repeater {
        model: options.venue.sort === "rows" ? [] : options.venue.options

        OutlineButton {
            required property string modelData
            required property int index

            checkable: true
            checked: options.venue.chosen.includes(modelData)
            font.pixelSize: Tokens.small
            text: options.venue.names[index] ?? ""

            onClicked: {
                checked = Qt.binding(() => options.venue.chosen.includes(modelData));
                options.venue.choose(modelData);
            }
        }
    }
}
