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
    // How much longer than the others the longest line may be: more for two lines of long words.
    property real uneven: 1.09
    // How wide the longest word is, where a width of equal lines could cut it.
    property real wordWidth: 0
    readonly property bool oneLine: label.implicitWidth <= label.most
    readonly property int least: Math.ceil(1.07 * label.implicitWidth / label.most)

    function balanced(): real {
        const equal = Math.max(label.wordWidth, label.uneven * label.implicitWidth / label.least);
        return label.oneLine ? label.most : Math.min(label.most, equal);
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
