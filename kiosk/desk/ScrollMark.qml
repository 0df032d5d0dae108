// SPDX-License-Identifier: Apache-2.0
// Says that a list goes on; it is not a control.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Rectangle {
    id: mark

    required property Flickable view

    color: Tokens.scheme.edge
    height: Math.max(4 * Tokens.grid, mark.view.visibleArea.heightRatio * mark.view.height)
    opacity: 0.5
    radius: width / 2
    visible: mark.view.visibleArea.heightRatio < 1
    width: Tokens.grid / 2
    y: mark.view.y + mark.view.visibleArea.yPosition * mark.view.height
}
