// SPDX-License-Identifier: Apache-2.0
// The last step and its undo, for ten seconds; away from the button that made the step.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: bar

    required property Desk desk

    color: Tokens.scheme.ink
    implicitHeight: undo.height + 2 * Tokens.grid
    radius: 2 * Tokens.grid

    Label {
        Accessible.role: Accessible.AlertMessage
        anchors.left: parent.left
        anchors.leftMargin: 3 * Tokens.grid
        anchors.right: undo.left
        anchors.rightMargin: Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        color: Tokens.scheme.panel
        font.pixelSize: Tokens.small
        text: Say.say(bar.desk.doing)
    }

    OutlineButton {
        id: undo

        anchors.right: parent.right
        anchors.rightMargin: Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        font.bold: true
        font.pixelSize: Tokens.small
        name: qsTrId("desk.undo_left").arg(bar.desk.undoS)
        text: qsTrId("desk.undo") + "  " + bar.desk.undoS

        onClicked: bar.desk.undo()
    }
}
