// SPDX-License-Identifier: Apache-2.0
// One line of the list: a heading, a kiosk with many calls, or a request.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: line

    required property Desk desk
    required property real viewTop
    required property real viewBottom
    required property int index
    required property string key
    required property string kind
    required property string title
    required property int count
    required property bool folded
    required property string shape
    required property string colour
    required property string word
    required property string where
    required property string aside
    required property string line
    required property string age
    required property string ageSaid
    required property int urgency
    required property bool asks
    required property string muted
    required property bool canGo
    required property bool canMute
    required property bool pending
    required property bool chosen
    // Half of it at least, or the desk would claim to show what lies below its edge.
    readonly property real middle: line.y + line.height / 2
    readonly property bool inView: line.middle > line.viewTop && line.middle < line.viewBottom

    function tell(): void {
        if (line.inView && line.kind === "request")
            line.desk.rowEntered(line.key);
        else
            line.desk.rowLeft(line.key);
    }

    implicitHeight: content.implicitHeight

    Component.onCompleted: line.tell()
    Component.onDestruction: line.desk.rowLeft(line.key)
    onInViewChanged: line.tell()

    Loader {
        id: content

        sourceComponent: line.kind === "request" ? row : line.kind === "kiosk" ? kiosk : heading
        width: line.width
    }

    Component {
        id: heading

        QueueHeading {
            count: line.count
            title: line.title
        }
    }

    Component {
        id: kiosk

        QueueKiosk {
            canMute: line.canMute
            folded: line.folded
            muted: line.muted
            title: line.title

            onFolding: line.desk.fold(line.key)
            onMuting: line.desk.muteKiosk(line.key)
        }
    }

    Component {
        id: row

        QueueRow {
            age: line.age
            ageSaid: line.ageSaid
            asks: line.asks
            aside: line.aside
            canGo: line.canGo
            chosen: line.chosen
            colour: line.colour
            line: line.line
            pending: line.pending
            shape: line.shape
            urgency: line.urgency
            where: line.where
            word: line.word

            onClicked: line.desk.choose(line.key)
            onGoing: line.desk.go(line.key)
        }
    }
}
