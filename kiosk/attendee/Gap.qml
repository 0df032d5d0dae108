// SPDX-License-Identifier: Apache-2.0
// The air between two sections of the status: as much as there is, within bounds.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.theme

Item {
    Layout.fillHeight: true
    Layout.maximumHeight: 4 * Tokens.grid
    Layout.minimumHeight: 1.5 * Tokens.grid
}
