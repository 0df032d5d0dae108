// SPDX-License-Identifier: Apache-2.0
// What another person did, or wants: one at a time, what wants an answer first.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: banner

    required property Desk desk
    required property real room
    readonly property TeamNews news: banner.desk.news
    readonly property string said: Say.say(banner.news.text)
    readonly property bool shows: banner.desk.detail.request === banner.news.about

    color: banner.news.asks ? Tokens.scheme.pressed : Tokens.scheme.band
    height: Math.max(texts.implicitHeight + Tokens.grid, banner.room)
    visible: banner.said !== ""
    width: parent.width

    onSaidChanged: {
        if (banner.said !== "")
            words.Accessible.announce(banner.said, Accessible.Assertive);
    }

    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: 4 * Tokens.grid
        anchors.right: acts.left
        anchors.rightMargin: 2 * Tokens.grid
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: words

            Accessible.role: Accessible.AlertMessage
            font.bold: true
            font.pixelSize: Tokens.small
            text: banner.said
            width: parent.width
        }

        Label {
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            text: qsTrId("desk.news.more").arg(banner.news.more)
            visible: banner.news.more > 0
            width: parent.width
        }
    }

    Row {
        id: acts

        anchors.right: parent.right
        anchors.rightMargin: 3 * Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.gap

        HeaderLink {
            ink: Tokens.scheme.ink
            text: qsTrId("desk.news.show")
            visible: !banner.shows

            onClicked: banner.desk.choose(banner.news.about)
        }

        HeaderLink {
            ink: Tokens.scheme.ink
            text: qsTrId("desk.news.read")
            visible: !banner.news.asks

            onClicked: banner.news.putAway()
        }
    }
}
