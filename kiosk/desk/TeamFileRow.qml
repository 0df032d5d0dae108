// SPDX-License-Identifier: Apache-2.0
// One spreadsheet, read as a team or as a roster.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: row

    required property string name

    signal wanted(kind: string)

    implicitHeight: asTeam.height

    Label {
        anchors.left: parent.left
        anchors.right: asTeam.left
        anchors.rightMargin: Tokens.gap
        anchors.verticalCenter: parent.verticalCenter
        font.bold: true
        font.pixelSize: Tokens.small
        text: row.name
    }

    OutlineButton {
        id: asTeam

        anchors.right: asRoster.left
        anchors.rightMargin: Tokens.gap
        font.pixelSize: Tokens.small
        name: text + ", " + row.name
        text: qsTrId("desk.sheet.as_team")

        onClicked: row.wanted("team")
    }

    OutlineButton {
        id: asRoster

        anchors.right: parent.right
        font.pixelSize: Tokens.small
        name: text + ", " + row.name
        text: qsTrId("desk.sheet.as_roster")

        onClicked: row.wanted("roster")
    }
}
