// SPDX-License-Identifier: Apache-2.0
// The name of a group, and how many are in it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Heading {
    id: heading

    required property int count
    required property string title

    color: Tokens.scheme.inkSoft
    font.pixelSize: Tokens.small
    text: Say.say(heading.title) + "  " + heading.count
    topPadding: Tokens.grid
}
