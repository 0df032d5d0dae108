// SPDX-License-Identifier: Apache-2.0
// A quiet button in the header, in the header's ink.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: button

    required property color ink

    font.pixelSize: Tokens.small
    leftPadding: Tokens.grid
    rightPadding: Tokens.grid

    contentItem: ButtonText {
        color: button.ink
        font.pixelSize: Tokens.small
        font.underline: !button.down
        text: button.text
        wrapMode: Text.NoWrap
    }
}
