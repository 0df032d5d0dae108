// SPDX-License-Identifier: Apache-2.0
// Where the team will come: a choice that may be skipped, and after it only that it is noted.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.controls
import kiosk.theme

GridLayout {
    id: place

    required property Visit visit
    // The question stands beside the places where the column is wide, else above them.
    required property bool beside
    readonly property bool chosen: place.visit.chosenPlace !== ""

    columnSpacing: 3 * Tokens.grid
    columns: place.chosen ? (Tokens.low ? 1 : 3) : place.beside && place.visit.placeKeys.length < 4 ? 2 : 1
    rowSpacing: Tokens.grid

    Heading {
        Layout.fillWidth: place.columns === 1
        Layout.preferredWidth: place.columns === 1 ? -1 : 27 * Tokens.grid
        font.pixelSize: Tokens.label
        text: qsTrId("visit.where")
        visible: !place.chosen
    }

    PlaceChips {
        Layout.fillWidth: true
        visible: !place.chosen
        visit: place.visit
    }

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("visit.noted")
        visible: place.chosen
    }

    QuietLink {
        text: qsTrId("visit.change")
        visible: place.chosen

        onClicked: place.visit.changePlace()
    }

    // Takes the rest of the line, so that the two stand together.
    Item {
        Layout.fillWidth: true
        visible: place.chosen
    }
}
