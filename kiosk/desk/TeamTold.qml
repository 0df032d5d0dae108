// SPDX-License-Identifier: Apache-2.0
// What came of a step; a PIN or a code stands large, until it is put away.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: card

    required property Team team
    readonly property bool secret: card.team.secret !== ""
    // Digit by digit: nobody can pronounce it.
    readonly property string spelled: card.team.secret.split("").join(" ")

    color: Tokens.scheme.paper
    implicitHeight: texts.implicitHeight + 3 * Tokens.grid
    radius: 2 * Tokens.grid

    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: 2 * Tokens.grid
        anchors.right: parent.right
        anchors.rightMargin: 2 * Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.grid

        Label {
            Accessible.role: Accessible.AlertMessage
            font.bold: true
            font.pixelSize: Tokens.small
            text: Say.say(card.team.told)
            width: parent.width
        }

        Heading {
            Accessible.name: card.spelled
            font.letterSpacing: Tokens.grid / 2
            text: card.team.secret
            visible: card.secret
            width: parent.width
        }

        Label {
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            text: qsTrId("desk.team.once")
            visible: card.secret
            width: parent.width
        }

        OutlineButton {
            font.pixelSize: Tokens.small
            text: card.secret ? qsTrId("desk.team.put_away") : qsTrId("desk.team.ok")

            onClicked: card.team.putAway()
        }
    }
}
