// SPDX-License-Identifier: Apache-2.0
// One field of the pad; a PIN shows how many digits, never which.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: field

    required property string label
    required property string value
    required property bool current
    property string spoken: field.value
    // Few digits stand wide apart; a long code would leave its field.
    property bool spacious: true

    spacing: Tokens.grid / 2

    Label {
        color: field.current ? Tokens.scheme.ink : Tokens.scheme.inkSoft
        font.bold: field.current
        font.pixelSize: Tokens.small
        text: field.label
        width: field.width
    }

    Rectangle {
        border.color: field.current ? Tokens.scheme.action : Tokens.scheme.edge
        border.width: field.current ? Tokens.focusRing : Tokens.stroke
        color: Tokens.scheme.panel
        height: Math.round(2.2 * Tokens.body)
        radius: Tokens.grid
        width: field.width

        Label {
            Accessible.name: field.label + ": " + field.spoken
            anchors.left: parent.left
            anchors.leftMargin: 2 * Tokens.grid
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            font.letterSpacing: field.spacious ? Tokens.grid : 0
            font.pixelSize: Tokens.body
            text: field.value
        }
    }
}
