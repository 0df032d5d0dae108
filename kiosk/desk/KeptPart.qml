// SPDX-License-Identifier: Apache-2.0
// What is kept and until when, and the copies of it on this machine.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property KeptHere kept
    readonly property bool busy: part.kept.copy.stage === "running" || part.kept.copy.stage === "stopping"

    spacing: Tokens.grid

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.kept")
        width: parent.width
    }

    Repeater {
        model: part.kept.lines

        Label {
            required property string modelData

            font.pixelSize: Tokens.small
            text: Say.say(modelData)
            width: part.width
        }
    }

    ListedThing {
        action: qsTrId("desk.kept.clock_right")
        free: !part.busy
        line: Say.say(part.kept.clock)
        title: qsTrId("desk.kept.waits")
        tone: Tokens.scheme.alarm
        visible: part.kept.clock !== ""
        width: part.width

        onActed: part.kept.confirmClock()
    }

    Item {
        height: Tokens.grid / 2
        width: 1
    }

    ListedThing {
        action: qsTrId("desk.kept.copy_now")
        free: !part.busy
        line: Say.say(part.kept.copies)
        title: qsTrId("desk.kept.here")
        width: part.width

        onActed: part.kept.copyNow()
    }

    JobBar {
        job: part.kept.copy
        visible: part.kept.copy.line !== ""
        width: part.width
    }
}
