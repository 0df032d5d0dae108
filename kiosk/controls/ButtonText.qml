// SPDX-License-Identifier: Apache-2.0
// The text inside a button; not in the accessibility tree, where the button's name says it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Text {
    font.family: Tokens.family
    font.pixelSize: Tokens.label
    horizontalAlignment: Text.AlignHCenter
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
}
