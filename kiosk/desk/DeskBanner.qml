// SPDX-License-Identifier: Apache-2.0
// One sentence across the desk that must not be missed.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: banner

    required property string said
    required property real room
    property bool serious: false

    color: banner.serious ? Tokens.scheme.alarmSurface : Tokens.scheme.pressed
    height: Math.max(words.implicitHeight + Tokens.grid, banner.room)
    visible: banner.said !== ""
    width: parent.width

    onSaidChanged: {
        if (banner.said !== "")
            words.Accessible.announce(words.text, Accessible.Assertive);
    }

    Label {
        id: words

        Accessible.role: Accessible.AlertMessage
        anchors.left: parent.left
        anchors.leftMargin: 4 * Tokens.grid
        anchors.right: parent.right
        anchors.rightMargin: 4 * Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        color: banner.serious ? Tokens.scheme.alarm : Tokens.scheme.ink
        font.bold: true
        font.pixelSize: Tokens.small
        text: Say.say(banner.said)
    }
}
