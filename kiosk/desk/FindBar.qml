// SPDX-License-Identifier: Apache-2.0
// Which requests are listed; the search unfolds below.  What is narrowed says so, and is widened by one touch.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: bar

    required property Desk desk
    readonly property Finding finding: bar.desk.finding
    property bool opened: false

    // What else narrows the list.
    readonly property list<string> narrowing: {
        const parts = [bar.finding.kiosk, bar.said("desk.reason.", bar.finding.reason)];
        return [...parts, bar.said("language.", bar.finding.language), bar.finding.text].filter(part => part !== "");
    }

    signal done

    function said(group: string, key: string): string {
        return key === "" ? "" : qsTrId(group + key);
    }

    function open(): void {
        bar.opened = true;
        panel.begin();
    }

    function close(): void {
        bar.opened = false;
        bar.finding.search("");
        bar.done();
    }

    spacing: Tokens.grid

    Shortcut {
        enabled: bar.visible && bar.desk.looks.letters
        sequence: "/"

        onActivated: bar.open()
    }

    Shortcut {
        enabled: bar.visible
        sequences: [StandardKey.Find]

        onActivated: bar.open()
    }

    Item {
        height: spans.height
        width: parent.width

        Flow {
            id: spans

            Accessible.name: qsTrId("desk.find.spans")
            Accessible.role: Accessible.Grouping
            anchors.left: parent.left
            anchors.right: find.left

            Repeater {
                model: bar.finding.spans

                FindTab {
                    required property string modelData
                    required property int index

                    checked: bar.finding.span === modelData
                    count: bar.finding.counts[index] ?? 0
                    text: qsTrId("desk.find.span." + modelData)

                    onClicked: bar.finding.reach(modelData)
                }
            }
        }

        FindTab {
            id: find

            anchors.right: parent.right
            checked: bar.opened
            hint: bar.desk.looks.letters ? "/" : ""
            name: bar.opened ? qsTrId("desk.find.close") : find.text
            text: qsTrId("desk.find")

            onClicked: bar.opened ? bar.close() : bar.open()
        }
    }

    FindPanel {
        id: panel

        desk: bar.desk
        visible: bar.opened
        width: parent.width

        onClosed: bar.close()
        onJumped: bar.done()
    }

    Item {
        height: all.height
        visible: bar.finding.narrowed
        width: parent.width

        Label {
            Accessible.role: Accessible.StatusBar
            anchors.left: parent.left
            anchors.leftMargin: Tokens.grid
            anchors.right: all.left
            anchors.verticalCenter: parent.verticalCenter
            color: Tokens.scheme.waiting
            font.bold: true
            font.pixelSize: Tokens.small
            text: {
                const counted = qsTrId("desk.find.showing").arg(bar.finding.shown).arg(bar.finding.known);
                return [counted, ...bar.narrowing].join(" · ");
            }
        }

        QuietLink {
            id: all

            anchors.right: parent.right
            font.pixelSize: Tokens.small
            leftPadding: Tokens.grid
            rightPadding: Tokens.grid
            text: qsTrId("desk.find.show_all")

            onClicked: bar.finding.showAll()
        }
    }
}
