// SPDX-License-Identifier: Apache-2.0
// What is still open at the end of an event, each a touch away.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property Desk desk
    required property EndEvent event

    spacing: Tokens.grid

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.end.open")
        width: parent.width
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("desk.end.none_open")
        visible: part.event.ids.length === 0
        width: parent.width
    }

    Repeater {
        model: part.event.ids

        ListedThing {
            required property string modelData
            required property int index

            action: qsTrId("desk.end.show")
            free: true
            line: Say.say(part.event.lines[index] ?? "")
            title: Say.say(part.event.names[index] ?? "")
            width: part.width

            onActed: {
                part.desk.office.leave();
                part.desk.choose(modelData);
            }
        }
    }
}
