// SPDX-License-Identifier: Apache-2.0
// One message of the venue over all cards, for an emergency: picked, then put up; or taken down.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: part

    required property Venue venue
    readonly property bool up: part.venue.up !== ""

    border.color: part.up ? Tokens.scheme.alarmEdge : Tokens.scheme.hairline
    border.width: Tokens.stroke
    color: part.up ? Tokens.scheme.alarmSurface : Tokens.scheme.paper
    implicitHeight: column.implicitHeight + 4 * Tokens.grid
    radius: Tokens.grid

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: 2 * Tokens.grid
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Tokens.grid

        Heading {
            font.pixelSize: Tokens.label
            text: part.up ? part.venue.upSays : qsTrId("desk.message")
            width: parent.width
        }

        Label {
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            text: part.up ? Say.say(part.venue.upSince) : qsTrId("desk.message.said")
            width: parent.width
        }

        OutlineButton {
            font.pixelSize: Tokens.small
            text: qsTrId("desk.message.take_down")
            visible: part.up

            onClicked: part.venue.takeDown()
        }

        Flow {
            spacing: Tokens.gap
            width: parent.width

            Repeater {
                model: part.venue.messages

                OutlineButton {
                    required property string modelData
                    required property int index

                    checkable: true
                    checked: part.venue.picked === modelData
                    font.pixelSize: Tokens.small
                    text: part.venue.headlines[index] ?? ""
                    visible: part.venue.up !== modelData

                    onClicked: {
                        checked = Qt.binding(() => part.venue.picked === modelData);
                        part.venue.pick(modelData);
                    }
                }
            }
        }

        Label {
            font.pixelSize: Tokens.small
            text: part.venue.more
            visible: part.venue.picked !== "" && text !== ""
            width: parent.width
        }

        PrimaryButton {
            font.pixelSize: Tokens.small
            text: qsTrId("desk.message.put_up")
            visible: part.venue.picked !== ""

            onClicked: part.venue.putUp()
        }
    }
}
