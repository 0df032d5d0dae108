// SPDX-License-Identifier: Apache-2.0
// A text that people read: plain, wrapped, and in the accessibility tree, where a bare Text is not.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Text {
    id: label

    // Where it is set, the width is at most this, and chosen so that the lines are about equally
    // long: no single word on the last one.
    property real most: 0
    readonly property int least: Math.ceil(1.07 * label.implicitWidth / label.most)

    function balanced(): real {
        const equal = 1.09 * label.implicitWidth / label.least;
        return label.least > 1 ? Math.min(label.most, equal) : label.most;
    }

    Accessible.name: label.text
    Accessible.role: Accessible.StaticText
    color: Tokens.scheme.ink
    font.family: Tokens.family
    font.pixelSize: Tokens.label
    horizontalAlignment: Text.AlignLeft
    lineHeight: Tokens.tightLine
    textFormat: Text.PlainText
    width: label.most > 0 ? label.balanced() : undefined
    wrapMode: Text.Wrap
}
