// SPDX-License-Identifier: Apache-2.0
// A text that people read: plain, wrapped, and in the accessibility tree, where a bare Text is not.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Text {
    id: label

    Accessible.name: label.text
    Accessible.role: Accessible.StaticText
    color: Tokens.scheme.ink
    font.family: Tokens.family
    font.pixelSize: Tokens.label
    horizontalAlignment: Text.AlignLeft
    lineHeight: Tokens.tightLine
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
