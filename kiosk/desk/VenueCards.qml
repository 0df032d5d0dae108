// SPDX-License-Identifier: Apache-2.0
// A look at a folder of cards before it is shown to anybody: their titles, or what is wrong.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: cards

    required property Venue venue
    required property string place
    readonly property int seen: cards.venue.titles.length

    spacing: Tokens.grid

    OutlineButton {
        enabled: !cards.venue.looking && cards.place.trim() !== ""
        font.pixelSize: Tokens.small
        text: cards.venue.looking ? qsTrId("desk.cards.looking") : qsTrId("desk.cards.look")

        onClicked: cards.venue.lookAtCards(cards.place)
    }

    Label {
        Accessible.role: Accessible.AlertMessage
        font.bold: true
        font.pixelSize: Tokens.small
        text: cards.seen > 0 ? qsTrId("desk.cards.seen").arg(cards.seen) : qsTrId("desk.cards.refused")
        visible: cards.seen > 0 || cards.venue.problems.length > 0
        width: parent.width
    }

    Repeater {
        model: [...cards.venue.titles, ...cards.venue.problems]

        Label {
            required property string modelData
            required property int index

            font.pixelSize: Tokens.small
            text: (index + 1) + ". " + modelData
            width: cards.width
        }
    }
}
