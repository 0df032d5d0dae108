// SPDX-License-Identifier: Apache-2.0
// What stands where no request is.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: empty

    required property string said

    spacing: 2 * Tokens.grid

    Pictogram {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Tokens.scheme.hairline
        glyph: "help"
        size: 3 * Tokens.headline
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.label
        horizontalAlignment: Text.AlignHCenter
        text: Say.say(empty.said)
        width: parent.width
    }
}
