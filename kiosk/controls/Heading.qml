// SPDX-License-Identifier: Apache-2.0
// The text that names what follows.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Label {
    Accessible.role: Accessible.Heading
    font.bold: true
    font.pixelSize: Tokens.headline
}
