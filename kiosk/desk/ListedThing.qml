// SPDX-License-Identifier: Apache-2.0
// A name, a line of what is so, and one thing to do with it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: thing

    required property string title
    required property string line
    required property string action
    required property bool free
    property bool offered: true
    property color tone: Tokens.scheme.inkSoft

    signal acted

    // The keys come back to the button, where a question behind it was answered.
    function reach(): void {
        button.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Math.max(texts.implicitHeight, button.visible ? button.height : 0)

    Column {
        id: texts

        anchors.left: parent.left
        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: Tokens.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            font.bold: true
            font.pixelSize: Tokens.small
            text: thing.title
            width: parent.width
        }

        Label {
            color: thing.tone
            font.pixelSize: Tokens.small
            text: thing.line
            width: parent.width
        }
    }

    OutlineButton {
        id: button

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        enabled: thing.free
        font.pixelSize: Tokens.small
        name: thing.action + ", " + thing.title
        text: thing.action
        visible: thing.offered

        onClicked: thing.acted()
    }
}
