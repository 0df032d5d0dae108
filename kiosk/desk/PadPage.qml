// SPDX-License-Identifier: Apache-2.0
// The sign-in pad: digits or a badge, no names; the same words whatever was wrong.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

FocusScope {
    id: page

    required property Desk desk
    required property bool wide
    readonly property Pad pad: page.desk.pad

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            page.pad.erase();
        else if (event.key === Qt.Key_Enter || event.key === Qt.Key_Return)
            page.pad.enter();
        else if (/^[!-~]$/.test(event.text))
            page.pad.key(event.text);
        else
            return;
        page.desk.touched();
        event.accepted = true;
    }

    Grid {
        anchors.centerIn: parent
        columnSpacing: 8 * Tokens.grid
        columns: page.wide ? 2 : 1
        horizontalItemAlignment: Grid.AlignHCenter
        rowSpacing: 3 * Tokens.grid
        verticalItemAlignment: Grid.AlignVCenter

        PadFields {
            desk: page.desk
            width: Math.min(keypad.implicitWidth * 1.4, page.width - 4 * Tokens.grid)
        }

        Keypad {
            id: keypad

            keySize: Math.min(1.5 * Tokens.target, page.height * (page.wide ? 0.2 : 0.11))
            pad: page.pad
        }
    }
}
