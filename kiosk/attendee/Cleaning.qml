// SPDX-License-Identifier: Apache-2.0
// The glass is being wiped: for half a minute touches do nothing, and the screen says so.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

FocusScope {
    id: cleaning

    required property Care care

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * Tokens.grid
        color: Tokens.scheme.paper
    }

    // Every finger, and a wet cloth.
    MultiPointTouchArea {
        anchors.fill: parent
    }

    Column {
        anchors.centerIn: parent
        spacing: 4 * Tokens.grid
        width: parent.width - 2 * Tokens.clear

        Countdown {
            anchors.horizontalCenter: parent.horizontalCenter
            seconds: cleaning.care.cleaningLeft
            total: 30
        }

        Heading {
            anchors.horizontalCenter: parent.horizontalCenter
            font.pixelSize: Tokens.textSize > 1 ? Tokens.headline : Tokens.title
            horizontalAlignment: Text.AlignHCenter
            lineHeight: Tokens.titleLine
            uneven: Tokens.low ? 1.5 : 1.09
            most: parent.width
            text: qsTrId("clean.heading")
        }

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            font.pixelSize: Tokens.low ? Tokens.held : Tokens.body
            horizontalAlignment: Text.AlignHCenter
            most: parent.width
            text: qsTrId("clean.line").arg(cleaning.care.cleaningLeft)
        }

        HoldButton {
            id: hold

            anchors.horizontalCenter: parent.horizontalCenter
            focus: true
            text: qsTrId("clean.end")
            width: Math.min(parent.width, implicitWidth)

            onHeldChanged: hold.held ? cleaning.care.holdToEnd() : cleaning.care.letGo()
        }
    }
}
