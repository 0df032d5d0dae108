// SPDX-License-Identifier: Apache-2.0
// What every button has in common: it acts on a release inside itself, it is 20 mm at least,
// it has a role, a name and a press action, and it shows a key's focus.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.theme

T.AbstractButton {
    id: button

    // What a screen reader says; starts with the visible text.
    property string name: button.text
    property string description: ""
    property real corner: Tokens.grid
    property bool ringed: true

    Accessible.description: button.description
    Accessible.name: button.name
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    font.family: Tokens.family
    font.pixelSize: Tokens.label
    implicitHeight: Math.max(Tokens.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Tokens.target, implicitContentWidth + leftPadding + rightPadding)

    Accessible.onPressAction: button.click()
    Keys.onEnterPressed: button.click()
    Keys.onReturnPressed: button.click()

    FocusRing {
        corner: button.corner
        visible: button.ringed && button.visualFocus
    }
}
