// SPDX-License-Identifier: Apache-2.0
// The sign, large enough to be shown across a lobby, and what is so.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: head

    required property RequestDetail detail

    implicitHeight: Math.max(sign.height, texts.implicitHeight)

    SignMark {
        id: sign

        anchors.left: parent.left
        colour: head.detail.colour
        shape: head.detail.shape
        size: Math.round(2.2 * Tokens.title)
    }

    Column {
        id: texts

        anchors.left: sign.right
        anchors.leftMargin: 3 * Tokens.grid
        anchors.right: parent.right
        spacing: Tokens.grid / 2

        Heading {
            font.pixelSize: Tokens.title
            lineHeight: Tokens.titleLine
            text: head.detail.word
            width: parent.width
        }

        Label {
            font.bold: true
            font.pixelSize: Tokens.small
            text: Say.say(head.detail.where)
            width: parent.width
        }

        Label {
            font.pixelSize: Tokens.small
            text: Say.say(head.detail.line)
            width: parent.width
        }

        Label {
            color: Tokens.scheme.waiting
            font.bold: true
            font.pixelSize: Tokens.small
            text: Say.say(head.detail.aside)
            visible: text !== ""
            width: parent.width
        }

        Label {
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            text: qsTrId("desk.show_sign")
            width: parent.width
        }
    }

    Label {
        anchors.right: parent.right
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("desk.state." + head.detail.state) + " · " + Say.say(head.detail.code)
    }
}
