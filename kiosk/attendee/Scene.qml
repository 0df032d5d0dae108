// SPDX-License-Identifier: Apache-2.0
// All that a visitor sees: walked through by keys, and moved a little each minute.
pragma ComponentBehavior: Bound

import QtQuick

FocusScope {
    id: scene

    required property Attendee attendee

    function moveFocus(forward: bool): void {
        const next = scene.Window.activeFocusItem?.nextItemInFocusChain(forward);
        next?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    focus: true

    transform: PixelShift {
        care: scene.attendee.care
    }

    // A small keypad has arrows and no Tab.
    Keys.onDownPressed: scene.moveFocus(true)
    Keys.onLeftPressed: scene.moveFocus(LayoutMirroring.enabled)
    Keys.onRightPressed: scene.moveFocus(!LayoutMirroring.enabled)
    // Comes before each key, also those that only move the focus.
    Keys.onShortcutOverride: scene.attendee.touched()
    Keys.onUpPressed: scene.moveFocus(false)
}
