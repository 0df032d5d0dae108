// SPDX-License-Identifier: Apache-2.0
// When to call the emergency number: the one place with red.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: strip

    required property string number
    readonly property list<string> reasons: ["visit.emergency_hurt", "visit.emergency_danger", "visit.emergency_fire"]

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
            text: strip.number === "" ? qsTrId("visit.emergency_unconfirmed") : qsTrId("visit.emergency").arg(strip.number)
            width: Math.min(implicitWidth, parent.width)
        }

        Repeater {
            model: strip.number === "" ? [] : strip.reasons

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
                    text: Words.say(reason.modelData)
                }
            }
        }
    }
}
