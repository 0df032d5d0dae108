// SPDX-License-Identifier: Apache-2.0
// Who needs somebody, who is on the way, who is with a person; the undo of the last step below.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

FocusScope {
    id: queue

    required property Desk desk
    // Below it there may still stand how often somebody tapped once.
    readonly property bool nobody: !queue.desk.locked && queue.desk.detail.request === ""

    // What stands where no line does.
    readonly property string missing: {
        if (!queue.finding.narrowed || queue.desk.locked)
            return queue.desk.empty;
        return queue.finding.span === "mine" ? "0#desk.find.mine_none" : "0#desk.find.none";
    }
    readonly property Finding finding: queue.desk.finding

    function readInOrder(): void {
        queue.desk.readInOrder(list.contentItem);
    }

    // Whoever has not scrolled for a while sees a new call, not where they were.
    Timer {
        id: reading

        interval: 5000
    }

    Connections {
        function onAlarmChanged(): void {
            // On a small panel the search gives way to whoever calls.
            if (bar.opened && queue.desk.alarm !== "" && bar.height > list.height) {
                bar.opened = false;
                list.forceActiveFocus();
            }
            if (!reading.running && !list.moving)
                list.positionViewAtBeginning();
        }

        target: queue.desk
    }

    FindBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: 2 * Tokens.grid
        desk: queue.desk
        visible: !queue.desk.locked

        onDone: list.forceActiveFocus()
    }

    // Its line may not be made yet: it lies far below.
    Connections {
        function onRequestChanged(): void {
            const at = queue.desk.rows.placeOf(queue.desk.detail.request);
            if (at >= 0)
                list.positionViewAtIndex(at, ListView.Contain);
        }

        target: queue.desk.detail
    }

    ListView {
        id: list

        // Less than a screenful is left below.
        readonly property bool nearEnd: list.originY + list.contentHeight < list.contentY + 2 * list.height

        Accessible.name: qsTrId("desk.open")
        Accessible.role: Accessible.List
        anchors.bottom: undo.visible ? undo.top : parent.bottom
        anchors.bottomMargin: undo.visible ? Tokens.grid : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.visible ? bar.bottom : parent.top
        anchors.topMargin: bar.visible ? Tokens.grid : 0
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

            Component.onCompleted: Qt.callLater(queue.readInOrder)
            onIndexChanged: Qt.callLater(queue.readInOrder)
        }
        footer: QuietLink {
            font.pixelSize: Tokens.small
            height: visible ? implicitHeight : 0
            text: qsTrId("desk.find.more").arg(queue.finding.more)
            visible: queue.finding.more > 0 && !queue.desk.locked

            onClicked: queue.finding.next()
        }

        onNearEndChanged: {
            // Later: it makes the list longer while that is still measured.
            if (list.nearEnd)
                Qt.callLater(queue.finding.next);
        }
        onMovementEnded: reading.restart()
    }

    ScrollMark {
        anchors.right: parent.right
        view: list
    }

    EmptyQueue {
        anchors.centerIn: list
        said: queue.missing
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
