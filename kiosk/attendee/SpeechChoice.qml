// SPDX-License-Identifier: Apache-2.0
// Before the help flow is read aloud: who may hear it?  Or why nothing is read.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.controls
import kiosk.theme

GridLayout {
    id: choice

    required property SpeechView speech
    // The answers stand below the question.
    required property bool narrow
    readonly property bool silent: choice.speech.notice !== ""
    readonly property int high: Math.max(Tokens.target, 9 * Tokens.grid)

    columnSpacing: 3 * Tokens.grid
    columns: choice.narrow ? 1 : 2
    rowSpacing: 2 * Tokens.grid

    Column {
        Layout.fillWidth: true

        Heading {
            font.pixelSize: Tokens.body
            text: choice.silent ? Words.say(choice.speech.notice) : qsTrId("speech.aloud_heading")
            width: parent.width
        }

        Label {
            font.pixelSize: Tokens.label
            text: qsTrId("speech.aloud_line")
            visible: !choice.silent
            width: parent.width
        }
    }

    Row {
        spacing: Math.max(Tokens.gap, 2 * Tokens.grid)

        OutlineButton {
            corner: 2 * Tokens.grid
            font.bold: true
            height: Math.max(choice.high, implicitHeight)
            text: qsTrId("speech.aloud")
            visible: !choice.silent
            width: Math.max(1.5 * Tokens.bigTarget, implicitWidth)

            onClicked: choice.speech.aloud()
        }

        OutlineButton {
            corner: 2 * Tokens.grid
            font.bold: true
            height: Math.max(choice.high, implicitHeight)
            text: choice.silent ? qsTrId("access.back") : qsTrId("speech.silent")
            width: Math.max(1.5 * Tokens.bigTarget, implicitWidth)

            onClicked: choice.speech.silent()
        }
    }
}
