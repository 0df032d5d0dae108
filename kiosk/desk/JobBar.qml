// SPDX-License-Identifier: Apache-2.0
// How far a long job is, with Stop; then what came of it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: bar

    required property LongJob job
    readonly property bool running: bar.job.stage === "running" || bar.job.stage === "stopping"
    readonly property bool wrong: bar.job.stage === "failed"

    implicitHeight: Math.max(stop.implicitHeight, line.implicitHeight + 2 * Tokens.grid)

    Label {
        id: line

        Accessible.role: bar.running ? Accessible.StaticText : Accessible.AlertMessage
        anchors.left: parent.left
        anchors.right: stop.visible ? stop.left : parent.right
        anchors.rightMargin: Tokens.gap
        anchors.verticalCenter: parent.verticalCenter
        color: bar.wrong ? Tokens.scheme.alarm : Tokens.scheme.ink
        font.bold: !bar.running
        font.pixelSize: Tokens.small
        text: Say.say(bar.job.line)
    }

    Rectangle {
        anchors.left: line.left
        anchors.right: line.right
        anchors.top: line.bottom
        color: Tokens.scheme.hairline
        height: Tokens.grid / 2
        radius: height / 2
        visible: bar.running && bar.job.share > 0

        Rectangle {
            color: Tokens.scheme.action
            height: parent.height
            radius: height / 2
            width: bar.job.share * parent.width
        }
    }

    OutlineButton {
        id: stop

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        enabled: bar.job.stage === "running"
        font.pixelSize: Tokens.small
        text: qsTrId("desk.job.stop")
        visible: bar.running

        onClicked: bar.job.stop()
    }
}
