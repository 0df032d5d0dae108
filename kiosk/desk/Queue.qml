// SPDX-License-Identifier: Apache-2.0
// Who needs somebody, who is on the way, who is with a person; the undo of the last step below.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

FocusScope {
    id: queue

    required property Desk desk
    // Below it there may still stand how often somebody tapped once.
    readonly property bool nobody: !queue.desk.locked && queue.desk.detail.request === ""

    // Whoever has not scrolled for a while sees a new call, not where they were.
    Timer {
        id: reading

        interval: 5000
    }

    Connections {
        function onAlarmChanged(): void {
            if (!reading.running && !list.moving)
                list.positionViewAtBeginning();
        }

        target: queue.desk
    }

    ListView {
        id: list

        Accessible.name: qsTrId("desk.open")
        Accessible.role: Accessible.List
        anchors.bottom: undo.visible ? undo.top : parent.bottom
        anchors.bottomMargin: undo.visible ? Tokens.grid : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        focus: true
        keyNavigationEnabled: false
        model: queue.desk.rows
        spacing: Tokens.grid

        delegate: QueueLine {
            desk: queue.desk
            viewBottom: list.contentY + list.height
            viewTop: list.contentY
            width: list.width - 2 * Tokens.grid

            onChosenChanged: {
                if (chosen)
                    list.positionViewAtIndex(index, ListView.Contain);
            }
        }

        onMovementEnded: reading.restart()
    }

    ScrollMark {
        id: bar

        anchors.right: parent.right
        view: list
    }

    EmptyQueue {
        anchors.centerIn: list
        said: queue.desk.empty
        visible: list.count === 0 || queue.nobody
        width: list.width - 4 * Tokens.grid
    }

    UndoBar {
        id: undo

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        desk: queue.desk
        visible: queue.desk.doing !== ""
    }
}
