// SPDX-License-Identifier: Apache-2.0
// The words of one row; they leave room for its button, on whichever side it stands.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: texts

    required property string word
    required property string where
    required property string aside
    required property string line
    required property bool asks
    required property color tone
    required property real asideRoom

    spacing: Tokens.grid / 2

    Label {
        Accessible.ignored: true
        font.bold: true
        font.pixelSize: Tokens.body
        text: texts.word
        width: texts.width
    }

    Label {
        Accessible.ignored: true
        anchors.left: texts.left
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: Say.say(texts.where)
        width: texts.width - texts.asideRoom
    }

    Label {
        anchors.left: texts.left
        color: texts.asks ? Tokens.scheme.waiting : texts.tone
        font.bold: texts.asks
        font.pixelSize: Tokens.small
        text: Say.say(texts.line)
        visible: text !== ""
        width: texts.width - texts.asideRoom
    }

    Label {
        anchors.left: texts.left
        color: Tokens.scheme.waiting
        font.bold: true
        font.pixelSize: Tokens.small
        text: Say.say(texts.aside)
        visible: text !== ""
        width: texts.width - texts.asideRoom
    }
}
