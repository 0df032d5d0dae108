// SPDX-License-Identifier: Apache-2.0
// Twelve large keys: ten digits, erase, and on.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Grid {
    id: keypad

    required property Pad pad
    required property real keySize
    readonly property bool free: !keypad.pad.checking && keypad.pad.waitS === 0
    readonly property bool atNumber: keypad.pad.field === "number"
    readonly property bool numberTyped: keypad.pad.number !== ""
    readonly property bool typed: keypad.pad.digits === keypad.pad.limit

    // Digits stand as on every keypad, in every language.
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    columns: 3
    spacing: Tokens.gap

    Repeater {
        model: 9

        Digit {
            required property int index

            value: index + 1
        }
    }

    OutlineButton {
        font.pixelSize: Tokens.small
        height: keypad.keySize
        leftPadding: Tokens.grid
        rightPadding: Tokens.grid
        text: qsTrId("pad.erase")
        width: 1.3 * keypad.keySize

        onClicked: keypad.pad.erase()
    }

    Digit {
        value: 0
    }

    PrimaryButton {
        enabled: keypad.free && (keypad.atNumber ? keypad.numberTyped : keypad.typed)
        font.pixelSize: Tokens.small
        height: keypad.keySize
        leftPadding: Tokens.grid
        rightPadding: Tokens.grid
        text: keypad.atNumber ? qsTrId("pad.next") : qsTrId("pad.sign_in")
        width: 1.3 * keypad.keySize

        onClicked: keypad.pad.next()
    }

    component Digit: OutlineButton {
        required property int value

        font.bold: true
        font.pixelSize: Tokens.body
        height: keypad.keySize
        text: qsTrId("pad.digit").arg(value)
        width: 1.3 * keypad.keySize

        onClicked: keypad.pad.digit(value)
    }
}
