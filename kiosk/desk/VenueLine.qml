// SPDX-License-Identifier: Apache-2.0
// One setting: what it is, what holds and from where, and the way to change it or to take that back.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: line

    required property Venue venue
    required property string key
    required property int at
    readonly property string label: qsTrId("desk.setting." + line.key)
    readonly property string held: Say.say(line.venue.values[line.at] ?? "")
    readonly property string on: line.venue.switches[line.at] ?? ""
    readonly property bool switched: line.on !== ""

    implicitHeight: Math.max(texts.implicitHeight, buttons.implicitHeight)

    Column {
        id: texts

        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.rightMargin: Tokens.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            text: line.label
            width: parent.width
        }

        Label {
            font.bold: true
            font.pixelSize: Tokens.small
            text: line.held
            width: parent.width
        }

        Label {
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            text: Say.say(line.venue.sources[line.at] ?? "")
            visible: line.venue.back[line.at] === "1"
            width: parent.width
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.gap

        QuietLink {
            font.pixelSize: Tokens.small
            name: text + ", " + line.label
            text: qsTrId("desk.venue.back")
            visible: line.venue.back[line.at] === "1"

            onClicked: line.venue.asInFile(line.key)
        }

        OutlineButton {
            font.pixelSize: Tokens.small
            name: text + ", " + line.label
            text: {
                if (line.switched)
                    return line.on === "1" ? qsTrId("desk.venue.switch_off") : qsTrId("desk.venue.switch_on");
                return qsTrId("desk.venue.change");
            }
            width: Math.max(14 * Tokens.grid, implicitWidth)

            onClicked: line.switched ? line.venue.switch(line.key, line.on !== "1") : line.venue.edit(line.key)
        }
    }
}
