// SPDX-License-Identifier: Apache-2.0
// How this desk is looked at: its colours, and whether single keys act (WCAG 2.1.4).
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Flow {
    id: part

    required property Desk desk
    readonly property OwnLooks looks: part.desk.looks

    spacing: Tokens.gap

    Label {
        font.pixelSize: Tokens.small
        height: keys.height
        text: qsTrId("desk.looks.colours")
        verticalAlignment: Text.AlignVCenter
        visible: !part.desk.onKiosk
    }

    // On the kiosk the colours are the visitors' own.
    Repeater {
        model: part.desk.onKiosk ? [] : ["system", "light", "dark"]

        Switch {
            required property string modelData

            Accessible.description: qsTrId("desk.looks.colours")
            checked: part.looks.colours === modelData
            text: qsTrId("desk.looks." + modelData)

            onClicked: part.looks.colour(modelData)
        }
    }

    Switch {
        id: keys

        checked: part.looks.letters
        text: checked ? qsTrId("desk.looks.letters_on") : qsTrId("desk.looks.letters_off")

        onClicked: part.looks.switchLetters()
    }

    component Switch: OutlineButton {
        Accessible.checkable: true
        Accessible.checked: checked
        font.pixelSize: Tokens.small
        leftPadding: 1.5 * Tokens.grid
        rightPadding: 1.5 * Tokens.grid
    }
}
