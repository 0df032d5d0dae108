// SPDX-License-Identifier: Apache-2.0
// Who may answer and who is there: the team at one side, whoever is chosen at the other.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

OfficePanel {
    id: page

    required property Desk desk
    required property bool wide
    readonly property Team team: page.desk.team
    readonly property real half: page.wide ? Math.round((page.room - gap) / 2) : page.room
    readonly property real gap: 3 * Tokens.grid
    readonly property bool nobody: page.team.chosen === "" && page.team.numbers.length > 0

    said: Say.say(page.team.summary)
    title: qsTrId("desk.team")

    Label {
        Accessible.role: Accessible.AlertMessage
        color: Tokens.scheme.alarm
        font.bold: true
        font.pixelSize: Tokens.small
        text: Say.say(page.team.absent)
        visible: text !== ""
        width: page.room
    }

    Grid {
        columnSpacing: page.gap
        columns: page.wide ? 2 : 1
        rowSpacing: page.gap

        Column {
            spacing: Tokens.grid
            width: page.half

            Repeater {
                model: page.team.numbers

                TeamRow {
                    required property string modelData
                    required property int index

                    checked: page.team.chosen === modelData
                    line: Say.say(page.team.lines[index] ?? "")
                    missing: page.team.missing[index] === "1"
                    text: Say.say(page.team.names[index] ?? "")
                    width: page.half

                    onClicked: page.team.choose(checked ? "" : modelData)
                }
            }
        }

        Column {
            spacing: 2 * Tokens.grid
            width: page.half

            TeamTold {
                team: page.team
                visible: page.team.told !== ""
                width: parent.width
            }

            TeamPerson {
                team: page.team
                visible: page.team.chosen !== ""
                width: parent.width
            }

            TeamAdd {
                team: page.team
                visible: page.nobody
                width: parent.width
            }

            TeamFile {
                files: page.team.files
                visible: page.nobody
                width: parent.width
            }
        }
    }
}
