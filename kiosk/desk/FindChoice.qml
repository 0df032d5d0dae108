// SPDX-License-Identifier: Apache-2.0
// What the list may be narrowed by, and what was chosen; a touch unfolds what there is.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

OutlineButton {
    id: choice

    required property string title
    // The words of what is chosen, or nothing.
    required property string chosen
    required property bool opened
    readonly property string said: choice.chosen === "" ? qsTrId("desk.find.any") : choice.chosen

    Accessible.checkable: true
    Accessible.checked: choice.opened
    checked: choice.opened
    font.bold: choice.chosen !== ""
    font.pixelSize: Tokens.small
    leftPadding: 1.5 * Tokens.grid
    rightPadding: 1.5 * Tokens.grid
    text: qsTrId("desk.find.chosen").arg(choice.title).arg(choice.said)
}
