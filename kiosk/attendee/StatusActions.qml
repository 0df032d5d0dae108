// SPDX-License-Identifier: Apache-2.0
// Hide first and near, the end of the request far from it; what was ended can be undone.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: actions

    required property Visit visit

    signal privacyAsked

    implicitHeight: Math.max(Tokens.bigTarget, 13 * Tokens.grid)

    OutlineButton {
        id: hide

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        corner: 3 * Tokens.grid
        font.bold: true
        line: Words.say(actions.visit.hideLine, actions.visit.hideLineArg)
        text: qsTrId("visit.hide")
        width: Math.max(3 * Tokens.bigTarget, implicitWidth)

        onClicked: actions.visit.hide()
    }

    QuietLink {
        anchors.left: hide.right
        anchors.leftMargin: 4 * Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Tokens.small
        text: qsTrId("visit.privacy_heading")

        onClicked: actions.privacyAsked()
    }

    QuietLink {
        alignment: Text.AlignRight
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        text: qsTrId("visit.no_longer")
        visible: actions.visit.canWithdraw

        onClicked: actions.visit.withdraw()
    }

    OutlineButton {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        corner: 3 * Tokens.grid
        text: qsTrId("visit.undo")
        visible: actions.visit.withdrawn
        width: 2 * Tokens.bigTarget

        onClicked: actions.visit.undoWithdrawal()
    }
}
