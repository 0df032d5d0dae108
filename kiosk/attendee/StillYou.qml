// SPDX-License-Identifier: Apache-2.0
// A later press on a status that was left open: the same person, or somebody else?
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: question

    required property Visit visit

    spacing: 2 * Tokens.grid

    Heading {
        text: qsTrId("visit.still_you")
        width: parent.width
    }

    Flow {
        spacing: Math.max(Tokens.gap, 3 * Tokens.grid)
        width: question.width

        OutlineButton {
            corner: 3 * Tokens.grid
            font.bold: true
            height: Math.max(Tokens.bigTarget, implicitHeight)
            text: qsTrId("visit.yes")
            width: Math.max(2 * Tokens.bigTarget, implicitWidth)

            onClicked: question.visit.stillMe()
        }

        OutlineButton {
            corner: 3 * Tokens.grid
            font.bold: true
            height: Math.max(Tokens.bigTarget, implicitHeight)
            text: qsTrId("visit.somebody_else")
            width: Math.max(2 * Tokens.bigTarget, implicitWidth)

            onClicked: question.visit.somebodyElse()
        }
    }
}
