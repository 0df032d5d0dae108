// SPDX-License-Identifier: Apache-2.0
// Who is on duty and whether that counts as listening; red from edge to edge while somebody asks.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: header

    required property Desk desk
    required property bool lit
    readonly property color ink: header.lit ? Tokens.scheme.panel : Tokens.scheme.ink
    readonly property color tone: header.desk.listening ? Tokens.scheme.well : Tokens.scheme.alarm
    readonly property bool signedIn: header.desk.person !== ""
    // On a narrow panel the buttons stand below the words.
    readonly property bool stacked: buttons.implicitWidth + 16 * Tokens.small > header.width
    readonly property real below: header.stacked ? buttons.height : 0

    color: header.lit ? Tokens.scheme.alarm : Tokens.scheme.band
    implicitHeight: Math.max(Tokens.target, lines.implicitHeight + header.below) + 2 * Tokens.grid

    Rectangle {
        anchors.bottom: parent.bottom
        color: Tokens.scheme.hairline
        height: 1
        visible: !header.lit
        width: parent.width
    }

    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: 4 * Tokens.grid
        anchors.right: header.stacked ? parent.right : buttons.left
        anchors.rightMargin: 2 * Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -header.below / 2

        Heading {
            Accessible.role: header.lit ? Accessible.AlertMessage : Accessible.Heading
            color: header.ink
            font.pixelSize: Tokens.body
            // Somebody who asks during a test is no test.
            text: {
                if (header.desk.alarm !== "")
                    return Say.say(header.desk.alarm);
                return qsTrId(header.lit ? "desk.test.light_shown" : "desk.title");
            }
            width: parent.width
        }

        Row {
            spacing: Tokens.grid
            visible: header.signedIn
            width: parent.width

            Rectangle {
                y: (duty.height - height) / 2
                border.color: header.lit ? Tokens.scheme.panel : header.tone
                border.width: Tokens.stroke
                color: header.desk.listening ? border.color : header.color
                height: width
                radius: width / 2
                width: 1.5 * Tokens.grid
            }

            Label {
                id: duty

                color: header.lit ? Tokens.scheme.panel : header.tone
                font.bold: !header.desk.listening
                font.pixelSize: Tokens.small
                text: Say.say(header.desk.duty)
                width: Math.min(implicitWidth, lines.width - 3 * Tokens.grid)
            }
        }
    }

    HeaderLinks {
        id: buttons

        y: header.stacked ? header.height - height : (header.height - height) / 2
        anchors.right: parent.right
        anchors.rightMargin: 3 * Tokens.grid
        desk: header.desk
        ink: header.ink
        lit: header.lit
    }
}
