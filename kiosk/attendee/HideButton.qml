// SPDX-License-Identifier: Apache-2.0
// The way back to the cards: on each page of a status, at the same corner.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

OutlineButton {
    id: hide

    required property Visit visit

    corner: 3 * Tokens.grid
    font.bold: true
    leftPadding: (Tokens.low ? 1 : 3) * Tokens.grid
    line: Tokens.low ? "" : Words.say(hide.visit.hideLine, hide.visit.hideLineArg)
    rightPadding: hide.leftPadding
    text: qsTrId("visit.hide")

    onClicked: hide.visit.hide()
}
