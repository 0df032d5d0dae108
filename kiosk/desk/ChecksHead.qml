// SPDX-License-Identifier: Apache-2.0
// Ready, degraded or not ready, and where the reasons stand.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: head

    required property Checks checks
    required property bool closable
    readonly property bool stopped: head.checks.readiness === "not_ready"

    spacing: Tokens.grid

    Item {
        height: Math.max(state.implicitHeight, close.visible ? close.height : 0)
        width: parent.width

        ReadyMark {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            readiness: head.checks.readiness
            size: 2 * Tokens.grid
        }

        Heading {
            id: state

            anchors.left: mark.right
            anchors.leftMargin: 1.5 * Tokens.grid
            anchors.right: close.left
            anchors.verticalCenter: parent.verticalCenter
            color: head.stopped ? Tokens.scheme.alarm : Tokens.scheme.ink
            text: Say.say(head.checks.state)
        }

        QuietLink {
            id: close

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Tokens.small
            text: qsTrId("desk.checks.close")
            visible: head.closable

            onClicked: head.checks.close()
        }
    }

    // One line either way, so that what stands below keeps its place.
    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: {
            if (head.checks.readiness === "ready")
                return qsTrId("desk.checks.fine");
            return qsTrId("desk.checks.below");
        }
        width: parent.width
    }
}
