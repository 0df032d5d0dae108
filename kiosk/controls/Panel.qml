// SPDX-License-Identifier: Apache-2.0
// A surface with round corners and a hairline.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Rectangle {
    border.color: Tokens.scheme.hairline
    border.width: Math.max(1, Math.round(Tokens.scale))
    color: Tokens.scheme.panel
    radius: 2 * Tokens.grid
}
