// SPDX-License-Identifier: Apache-2.0
// The light: a steady frame round the desk while somebody is asking.  Nothing blinks.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Item {
    id: light

    readonly property int thickness: Tokens.grid

    Edge {
        anchors.left: parent.left
        height: parent.height
        width: light.thickness
    }

    Edge {
        anchors.right: parent.right
        height: parent.height
        width: light.thickness
    }

    Edge {
        anchors.bottom: parent.bottom
        height: light.thickness
        width: parent.width
    }

    component Edge: Rectangle {
        color: Tokens.scheme.alarmEdge
    }
}
