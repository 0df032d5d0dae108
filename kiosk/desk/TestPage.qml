// SPDX-License-Identifier: Apache-2.0
// The test of one's own alert: choose, notice, say so.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

FocusScope {
    id: page

    required property Desk desk
    readonly property AlertTest test: page.desk.test

    // Whoever has only keys goes on with the first button, not through the header.
    function focusFirst(): void {
        const choice = page.test.canSound ? sound : light;
        if (page.test.stage !== "wait")
            (page.test.stage === "ask" ? noticed : choice).forceActiveFocus(Qt.TabFocusReason);
    }

    Component.onCompleted: page.focusFirst()

    Connections {
        function onStageChanged(): void {
            Qt.callLater(page.focusFirst);
        }

        target: page.test
    }

    Panel {
        anchors.fill: steps
        anchors.margins: -5 * Tokens.grid
    }

    Column {
        id: steps

        anchors.centerIn: parent
        spacing: 3 * Tokens.grid
        width: Math.min(44 * Tokens.small, page.width - 16 * Tokens.grid)

        Heading {
            text: qsTrId("desk.test.title")
            width: parent.width
        }

        Label {
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.label
            text: qsTrId("desk.test.line")
            width: parent.width
        }

        Label {
            color: Tokens.scheme.alarm
            font.bold: true
            font.pixelSize: Tokens.label
            text: page.test.canSound ? qsTrId("desk.test.turn_up") : qsTrId("desk.test.no_sound")
            visible: !page.test.canSound || page.test.missed && page.test.sense === "sound"
            width: parent.width
        }

        Label {
            font.bold: true
            font.pixelSize: Tokens.label
            text: {
                if (page.test.stage === "choose")
                    return qsTrId("desk.test.choose");
                const waiting = page.test.stage === "wait";
                return waiting ? qsTrId("desk.test.wait") : qsTrId("desk.test.asked");
            }
            width: parent.width
        }

        Row {
            spacing: Tokens.gap
            visible: page.test.stage === "choose"

            PrimaryButton {
                id: sound

                height: Tokens.bigTarget
                text: qsTrId("desk.test.sound")
                visible: page.test.canSound
                width: Math.max(sound.implicitWidth, 2 * Tokens.bigTarget)

                onClicked: page.test.choose("sound")
            }

            PrimaryButton {
                id: light

                height: Tokens.bigTarget
                text: qsTrId("desk.test.light")
                width: Math.max(light.implicitWidth, 2 * Tokens.bigTarget)

                onClicked: page.test.choose("light")
            }
        }

        Row {
            spacing: Tokens.gap
            visible: page.test.stage === "ask"

            PrimaryButton {
                id: noticed

                height: Tokens.bigTarget
                text: qsTrId("desk.test.noticed")

                onClicked: page.test.noticed()
            }

            OutlineButton {
                height: Tokens.bigTarget
                text: qsTrId("desk.test.not_noticed")

                onClicked: page.test.notNoticed()
            }
        }

        Item {
            height: Tokens.bigTarget
            visible: page.test.stage === "wait"
            width: 1
        }

        QuietLink {
            font.pixelSize: Tokens.small
            text: qsTrId("desk.test.later")

            onClicked: page.desk.testLater()
        }
    }
}
