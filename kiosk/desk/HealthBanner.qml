// SPDX-License-Identifier: Apache-2.0
// What is dead on the way from a press to the team, and what helps; more of it stands in the checks.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: banner

    required property Desk desk
    required property real room
    readonly property Checks checks: banner.desk.checks
    readonly property string said: Say.say(banner.checks.banner)
    readonly property color ink: banner.checks.serious ? Tokens.scheme.alarm : Tokens.scheme.ink
    readonly property bool free: banner.desk.page === "queue" && !banner.desk.locked

    color: banner.checks.serious ? Tokens.scheme.alarmSurface : Tokens.scheme.pressed
    height: Math.max(texts.implicitHeight + Tokens.grid, banner.room)
    visible: banner.said !== ""
    width: parent.width

    onSaidChanged: {
        if (banner.said !== "")
            words.Accessible.announce(banner.said, Accessible.Assertive);
    }

    Flow {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: 4 * Tokens.grid
        anchors.right: all.visible ? all.left : parent.right
        anchors.rightMargin: 2 * Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.grid

        Label {
            id: words

            Accessible.role: Accessible.AlertMessage
            color: banner.ink
            font.bold: true
            font.pixelSize: Tokens.small
            text: banner.said
            width: Math.min(implicitWidth, texts.width)
        }

        Label {
            color: banner.ink
            font.pixelSize: Tokens.small
            text: Say.say(banner.checks.fix)
            width: Math.min(implicitWidth, texts.width)
        }
    }

    HeaderLink {
        id: all

        anchors.right: parent.right
        anchors.rightMargin: 3 * Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        ink: banner.ink
        text: {
            if (banner.checks.more === 0)
                return qsTrId("desk.checks.all");
            return qsTrId("desk.checks.more").arg(banner.checks.more);
        }
        visible: banner.free && !banner.checks.opened

        onClicked: banner.checks.open()
    }
}
