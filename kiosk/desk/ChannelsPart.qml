// SPDX-License-Identifier: Apache-2.0
// Each channel with what became of its last message, and a test message on one touch.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property Channels channels

    spacing: Tokens.grid

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.channels")
        width: parent.width
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("desk.channels.none")
        visible: part.channels.names.length === 0
        width: parent.width
    }

    Repeater {
        model: part.channels.names

        ListedThing {
            required property string modelData
            required property int index
            readonly property bool failed: part.channels.failed[index] === "1"

            action: qsTrId("desk.channel.test")
            free: part.channels.canTest[index] === "1"
            line: Say.say(part.channels.results[index] ?? "")
            title: modelData
            tone: failed ? Tokens.scheme.alarm : Tokens.scheme.inkSoft
            width: part.width

            onActed: part.channels.test(modelData)
        }
    }
}
