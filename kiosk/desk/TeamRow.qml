// SPDX-License-Identifier: Apache-2.0
// One of the team: what they are called, and whether they are there.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: row

    required property string line
    required property bool missing
    readonly property color tone: row.missing ? Tokens.scheme.alarm : Tokens.scheme.inkSoft

    Accessible.selectable: true
    Accessible.selected: row.checked
    bottomPadding: Tokens.grid
    description: row.line
    font.pixelSize: Tokens.small
    leftPadding: 2 * Tokens.grid
    rightPadding: 2 * Tokens.grid
    topPadding: Tokens.grid

    background: Rectangle {
        border.color: row.checked ? Tokens.scheme.action : Tokens.scheme.hairline
        border.width: row.checked ? Tokens.focusRing : 1
        color: row.down ? Tokens.scheme.pressed : Tokens.scheme.panel
        radius: row.corner

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Tokens.grid
            anchors.top: parent.top
            color: Tokens.scheme.alarm
            radius: width / 2
            visible: row.missing
            width: Tokens.grid / 2
        }
    }
    contentItem: Column {
        Label {
            font.bold: true
            font.pixelSize: row.font.pixelSize
            text: row.text
            width: parent.width
        }

        Label {
            color: row.tone
            font.pixelSize: Tokens.small
            text: row.line
            width: parent.width
        }
    }
}
