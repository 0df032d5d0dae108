// SPDX-License-Identifier: Apache-2.0
// When to call the emergency number: the one place with red.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: strip

    required property string number
    readonly property bool confirmed: strip.number !== ""

    function sentence(): string {
        if (strip.confirmed)
            return qsTrId("visit.emergency").arg(strip.number);
        return qsTrId("visit.emergency_unconfirmed");
    }

    function reasons(): list<string> {
        return ["hurt", "danger", "fire"].map(one => Words.say("visit.emergency_" + one));
    }

    border.color: Tokens.scheme.alarmEdge
    border.width: Tokens.stroke
    color: Tokens.scheme.alarmSurface
    implicitHeight: lines.implicitHeight + 3 * Tokens.grid
    radius: 2 * Tokens.grid

    Flow {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: 3 * Tokens.grid
        anchors.right: parent.right
        anchors.rightMargin: 2 * Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Tokens.grid

        Label {
            color: Tokens.scheme.alarm
            font.bold: true
            font.pixelSize: Tokens.small
            text: strip.sentence()
            width: Math.min(implicitWidth, parent.width)
        }

        Repeater {
            model: strip.confirmed ? strip.reasons() : []

            Row {
                id: reason

                required property string modelData

                spacing: Tokens.grid

                Pictogram {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Tokens.scheme.alarm
                    glyph: "circle"
                    size: Tokens.grid
                }

                Label {
                    color: Tokens.scheme.alarm
                    font.pixelSize: Tokens.small
                    text: reason.modelData
                    width: Math.min(implicitWidth, lines.width - 2 * Tokens.grid)
                }
            }
        }
    }
}
