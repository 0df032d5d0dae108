// SPDX-License-Identifier: Apache-2.0
// The same person, or somebody else: one tap each.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Flow {
    id: answers

    required property Visit visit
    // In one row as wide as the answers, the longer one with what the shorter one leaves.
    required property bool tight
    readonly property alias shorter: yes.width
    readonly property real rest: answers.width - yes.width - answers.spacing
    readonly property real wide: 2 * Tokens.bigTarget
    readonly property alias wish: other.implicitWidth

    spacing: answers.tight ? Tokens.gap + 1 : Math.max(Tokens.gap, 3 * Tokens.grid)

    OutlineButton {
        id: yes

        corner: 3 * Tokens.grid
        font.bold: true
        height: Math.max(Tokens.bigTarget, implicitHeight)
        leftPadding: (answers.tight ? 1 : 3) * Tokens.grid
        rightPadding: leftPadding
        text: qsTrId("visit.yes")
        width: Tokens.low ? Tokens.bigTarget : Math.max(answers.tight ? Tokens.bigTarget : answers.wide, implicitWidth)

        onClicked: answers.visit.stillMe()
    }

    OutlineButton {
        id: other

        corner: 3 * Tokens.grid
        font.bold: true
        height: Math.max(Tokens.bigTarget, implicitHeight)
        leftPadding: (answers.tight ? 1 : 3) * Tokens.grid
        rightPadding: leftPadding
        text: qsTrId("visit.somebody_else")
        width: answers.tight ? answers.rest : Math.max(answers.wide, implicitWidth)

        onClicked: answers.visit.somebodyElse()
    }
}
