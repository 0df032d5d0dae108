// SPDX-License-Identifier: Apache-2.0
// A round button with one glyph; its name is for the screen reader.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

BaseButton {
    id: button

    required property string glyph

    corner: width / 2
    implicitHeight: Tokens.target
    implicitWidth: Tokens.target

    background: Rectangle {
        border.color: Tokens.scheme.ink
        border.width: Tokens.stroke
        color: button.down ? Tokens.scheme.ink : Tokens.scheme.panel
        radius: width / 2
    }
    contentItem: Item {
        Pictogram {
            anchors.centerIn: parent
            color: button.down ? Tokens.scheme.panel : Tokens.scheme.ink
            glyph: button.glyph
            // Time runs the same way everywhere: the signs of a player do not turn.
            mirrored: button.mirrored && button.glyph !== "play"
            size: button.width * 0.46
        }
    }
}
