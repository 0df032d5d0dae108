// SPDX-License-Identifier: Apache-2.0
// Hands the tokens what depends on the window and on its visitor.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Item {
    id: chosen

    required property ComfortView comfort
    required property real shortSide

    Binding {
        property: "shortSide"
        target: Tokens
        value: chosen.shortSide
    }

    Binding {
        property: "textSize"
        target: Tokens
        value: chosen.comfort.textSize
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
