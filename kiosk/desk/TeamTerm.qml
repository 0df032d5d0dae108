// SPDX-License-Identifier: Apache-2.0
// From when to when somebody may sign in; an empty field is no such end.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: term

    property alias begin: from.text
    property alias end: to.text
    readonly property real half: (term.width - Tokens.gap) / 2

    spacing: Tokens.grid / 2

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("desk.team.term")
        width: parent.width
    }

    Row {
        spacing: Tokens.gap

        TextEntry {
            id: from

            bottomPadding: Tokens.grid
            font.pixelSize: Tokens.small
            maximumLength: 20
            name: qsTrId("desk.team.term_from")
            placeholderText: qsTrId("desk.team.term_from")
            topPadding: Tokens.grid
            width: term.half
        }

        TextEntry {
            id: to

            bottomPadding: Tokens.grid
            font.pixelSize: Tokens.small
            maximumLength: 20
            name: qsTrId("desk.team.term_to")
            placeholderText: qsTrId("desk.team.term_to")
            topPadding: Tokens.grid
            width: term.half
        }
    }
}
