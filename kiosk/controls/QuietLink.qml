// SPDX-License-Identifier: Apache-2.0
// A button that stays in the background: underlined text on a full-size target.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

BaseButton {
    id: button

    property int alignment: Text.AlignLeft

    background: Rectangle {
        color: button.down ? Tokens.scheme.pressed : Tokens.none
        radius: button.corner
    }
    contentItem: ButtonText {
        color: Tokens.scheme.ink
        font.family: button.font.family
        font.pixelSize: button.font.pixelSize
        font.underline: true
        horizontalAlignment: button.alignment
        text: button.text
    }
}
