// SPDX-License-Identifier: Apache-2.0
// The search: words, kiosk, reason, language; and how this desk is looked at.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Panel {
    id: panel

    required property Desk desk
    readonly property Finding finding: panel.desk.finding
    // Which of the choices is unfolded.
    property string choosing: ""

    signal closed
    signal jumped

    function begin(): void {
        words.forceActiveFocus(Qt.ShortcutFocusReason);
        words.selectAll();
    }

    function choose(which: string): void {
        panel.choosing = panel.choosing === which ? "" : which;
    }

    function said(group: string, key: string): string {
        return key === "" ? "" : qsTrId(group + key);
    }

    implicitHeight: parts.implicitHeight + 4 * Tokens.grid

    Keys.onEscapePressed: panel.closed()
    onVisibleChanged: panel.choosing = ""

    Column {
        id: parts

        anchors.left: parent.left
        anchors.margins: 2 * Tokens.grid
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Tokens.gap

        TextEntry {
            id: words

            bottomPadding: Tokens.grid
            font.pixelSize: Tokens.small
            placeholderText: qsTrId("desk.find.text")
            text: panel.finding.text
            topPadding: Tokens.grid
            width: parent.width

            onAccepted: {
                panel.desk.jump(words.text);
                panel.jumped();
            }
            onTextEdited: panel.finding.search(words.text)
        }

        Flow {
            spacing: Tokens.gap
            width: parent.width

            FindChoice {
                chosen: panel.finding.kiosk
                opened: panel.choosing === "kiosk"
                title: qsTrId("desk.find.kiosk")

                onClicked: panel.choose("kiosk")
            }

            FindChoice {
                chosen: panel.said("desk.reason.", panel.finding.reason)
                opened: panel.choosing === "reason"
                title: qsTrId("desk.find.reason")

                onClicked: panel.choose("reason")
            }

            FindChoice {
                chosen: panel.said("language.", panel.finding.language)
                opened: panel.choosing === "language"
                title: qsTrId("desk.find.language")

                onClicked: panel.choose("language")
            }
        }

        FindValues {
            finding: panel.finding
            visible: panel.choosing !== ""
            which: panel.choosing
            width: parent.width

            onChose: panel.choosing = ""
        }

        Rectangle {
            color: Tokens.scheme.hairline
            height: 1
            width: parent.width
        }

        LooksPart {
            desk: panel.desk
            width: parent.width
        }
    }
}
