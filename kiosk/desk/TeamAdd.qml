// SPDX-License-Identifier: Apache-2.0
// Somebody new: a call number, whether they lead, and from when to when.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property Team team

    // Once somebody is added, the fields stand empty for the next one.
    function clear(): void {
        number.text = "";
        term.begin = "";
        term.end = "";
        lead.checked = false;
    }

    spacing: 2 * Tokens.grid

    Connections {
        function onSecretChanged(): void {
            if (part.team.secret !== "")
                part.clear();
        }

        target: part.team
    }

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.team.add_title")
        width: parent.width
    }

    Row {
        spacing: Tokens.gap

        TextEntry {
            id: number

            font.pixelSize: Tokens.small
            height: lead.height
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 4
            name: qsTrId("pad.number")
            placeholderText: qsTrId("pad.number")
            width: Math.round(part.width * 0.45)
        }

        OutlineButton {
            id: lead

            checkable: true
            font.pixelSize: Tokens.small
            text: lead.checked ? qsTrId("desk.team.leads") : qsTrId("desk.team.leads_not")
        }
    }

    TeamTerm {
        id: term

        width: parent.width
    }

    PrimaryButton {
        enabled: number.text !== ""
        font.pixelSize: Tokens.small
        height: lead.height
        text: qsTrId("desk.team.add")

        onClicked: part.team.add(number.text, lead.checked, term.begin, term.end)
    }
}
