// SPDX-License-Identifier: Apache-2.0
// A code for one phone, for two minutes: to be photographed, or typed.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: card

    required property Phones phones
    readonly property string minutes: Math.floor(card.phones.leftS / 60).toString()
    // Letter by letter: nobody can pronounce it.
    readonly property string spelled: card.phones.code.split("").join(" ")
    readonly property string seconds: (card.phones.leftS % 60).toString().padStart(2, "0")

    color: Tokens.scheme.paper
    implicitHeight: Math.max(picture.height, texts.implicitHeight) + 4 * Tokens.grid
    radius: 2 * Tokens.grid

    QrPicture {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: 2 * Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        most: 28 * Tokens.grid
        path: card.phones.picture
        units: card.phones.pictureSize
    }

    Column {
        id: texts

        anchors.left: picture.right
        anchors.leftMargin: 3 * Tokens.grid
        anchors.right: parent.right
        anchors.rightMargin: 2 * Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.grid

        Label {
            font.pixelSize: Tokens.small
            text: qsTrId("desk.phone.how").arg(card.phones.address)
            width: parent.width
        }

        Heading {
            Accessible.name: card.spelled
            font.letterSpacing: Tokens.grid / 2
            text: card.phones.code
            width: parent.width
        }

        Label {
            font.bold: true
            font.pixelSize: Tokens.small
            text: qsTrId("desk.phone.left").arg(card.minutes + ":" + card.seconds)
            width: parent.width
        }

        Label {
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            text: qsTrId("desk.phone.fingerprint")
            visible: card.phones.fingerprint !== ""
            width: parent.width
        }

        Label {
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            text: card.phones.fingerprint
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }
}
