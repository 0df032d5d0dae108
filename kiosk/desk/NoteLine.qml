// SPDX-License-Identifier: Apache-2.0
// One note; a struck one stays to be read, and says so in a word.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: note

    required property bool struck
    property string text: ""
    property string byline: ""

    signal strike

    implicitHeight: Math.max(texts.implicitHeight, button.visible ? button.height : 0)

    Column {
        id: texts

        anchors.left: parent.left
        anchors.right: button.visible ? button.left : parent.right
        anchors.verticalCenter: parent.verticalCenter

        Label {
            font.pixelSize: Tokens.small
            font.strikeout: note.struck
            text: note.text
            width: parent.width
        }

        Label {
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            text: note.struck ? note.byline + " · " + qsTrId("desk.note.struck") : note.byline
            width: parent.width
        }
    }

    QuietLink {
        id: button

        anchors.right: parent.right
        font.pixelSize: Tokens.small
        leftPadding: Tokens.grid
        name: button.text + ", " + note.text
        rightPadding: Tokens.grid
        text: qsTrId("desk.note.strike")
        visible: !note.struck

        onClicked: note.strike()
    }
}
