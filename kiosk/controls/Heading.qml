// SPDX-License-Identifier: Apache-2.0
// The text that names what follows.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Label {
    Accessible.role: Accessible.Heading
    font.bold: true
    font.pixelSize: Tokens.headline
    // A variable face has no bold of its own, and large letters are not made bolder by Qt.
    font.variableAxes: Tokens.boldAxes
}
