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
    readonly property list<int> pressing: [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter]

    // A key that is held down is one press.
    function held(event: KeyEvent): bool {
        return event.isAutoRepeat && button.pressing.includes(event.key);
    }

    Accessible.description: button.description
    Accessible.name: button.name
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    font.family: Tokens.family
    font.pixelSize: Tokens.held
    implicitHeight: Math.max(Tokens.target, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Tokens.target, implicitContentWidth + leftPadding + rightPadding)

    Accessible.onPressAction: button.click()
    Keys.onPressed: event => {
        const enters = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = enters || button.held(event);
        if (enters && !event.isAutoRepeat)
            button.click();
    }
    Keys.onReleased: event => event.accepted = button.held(event)

    FocusRing {
        corner: button.corner
        visible: button.ringed && button.visualFocus
    }
}
