// SPDX-License-Identifier: Apache-2.0
// Where the team will come: a choice that may be skipped, and after it only that it is noted.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: place

    required property Visit visit
    readonly property bool chosen: place.visit.chosenPlace !== ""

    implicitHeight: place.chosen ? noted.height : choice.height

    Column {
        id: choice

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Tokens.grid
        visible: !place.chosen

        Heading {
            font.pixelSize: Tokens.label
            text: qsTrId("visit.where")
            width: parent.width
        }

        PlaceChips {
            visit: place.visit
            width: parent.width
        }
    }

    Row {
        id: noted

        spacing: 3 * Tokens.grid
        visible: place.chosen

        Label {
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            text: qsTrId("visit.noted")
        }

        QuietLink {
            text: qsTrId("visit.change")

            onClicked: place.visit.changePlace()
        }
    }
}
