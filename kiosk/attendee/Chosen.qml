// SPDX-License-Identifier: Apache-2.0
// Hands the tokens what depends on the window and on its visitor.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Item {
    id: chosen

    required property ComfortView comfort
    required property real shortSide
    // On a panel of 10 inches capitals of 7.7 mm, 0.7 degrees at 63 cm: two lines a page.
    readonly property real most: Tokens.low ? Tokens.deep > 1 ? 1.5 : 1.6 : 2

    Binding {
        property: "shortSide"
        target: Tokens
        value: chosen.shortSide
    }

    Binding {
        property: "textSize"
        target: Tokens
        value: Math.min(chosen.most, chosen.comfort.textSize)
    }

    Binding {
        property: "theme"
        target: Tokens
        value: chosen.comfort.theme
    }

    Binding {
        property: "reducedMotion"
        target: Tokens
        value: chosen.comfort.still
    }

    Binding {
        property: "family"
        target: Tokens
        value: chosen.comfort.family
    }
}
