// SPDX-License-Identifier: Apache-2.0
// What the people of an illustration stand on, where it is above the words: the words' surface.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Rectangle {
    id: ground

    required property Tones tones

    color: ground.tones.surface

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: ground.tones.strong
        height: Tokens.stroke
    }
}
