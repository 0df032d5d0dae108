// SPDX-License-Identifier: Apache-2.0
// What this machine can do: save, call the team, ring.  The whole path is tested by the kiosk itself.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: test

    required property SetUp setUp
    readonly property bool asking: test.setUp.sound === "ringing"

    spacing: 2 * Tokens.grid

    Repeater {
        model: [["saved", test.setUp.saved], ["relay", test.setUp.relay], ["lead", test.setUp.lead]]

        Row {
            id: line

            required property list<string> modelData
            readonly property string found: "setup.test." + line.modelData[0] + "." + line.modelData[1]

            spacing: Tokens.gap
            visible: line.modelData[1] !== ""
            width: test.width

            Rectangle {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                color: line.modelData[1] === "yes" ? Tokens.scheme.well : Tokens.scheme.alarm
                height: 2 * Tokens.grid
                radius: line.modelData[1] === "yes" ? height / 2 : 0
                width: height
            }

            Label {
                text: qsTrId(line.found)
                width: line.width - mark.width - Tokens.gap
            }
        }
    }

    Row {
        spacing: Tokens.gap

        OutlineButton {
            text: qsTrId("setup.test.ring")

            onClicked: test.setUp.ring()
        }

        OutlineButton {
            text: qsTrId("setup.test.heard_it")
            visible: test.asking

            onClicked: test.setUp.heard(true)
        }

        OutlineButton {
            text: qsTrId("setup.test.heard_nothing")
            visible: test.asking

            onClicked: test.setUp.heard(false)
        }
    }

    Label {
        Accessible.role: Accessible.AlertMessage
        text: test.setUp.sound === "" || test.asking ? "" : qsTrId("setup.test.sound." + test.setUp.sound)
        visible: text !== ""
        width: parent.width
    }

    Label {
        text: qsTrId("setup.test.path")
        width: parent.width
    }
}
