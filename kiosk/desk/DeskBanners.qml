// SPDX-License-Identifier: Apache-2.0
// What must not be missed, across the desk.  Beside the list its room is always there, so that
// one that comes or goes moves nothing under a finger; what is said for seconds has none.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: banners

    required property Desk desk
    readonly property real room: twoLines.implicitHeight + Tokens.grid
    readonly property real kept: banners.desk.page === "pad" ? 0 : banners.room

    implicitHeight: Math.max(stack.implicitHeight, banners.kept)

    Label {
        id: twoLines

        font.bold: true
        font.pixelSize: Tokens.small
        text: "\n"
        visible: false
    }

    Column {
        id: stack

        width: parent.width

        DeskBanner {
            room: banners.room
            said: banners.desk.trouble
            serious: true
        }

        HealthBanner {
            desk: banners.desk
            room: banners.room
        }

        NewsBanner {
            desk: banners.desk
            room: banners.room
        }
    }

    // Until the next touch: over the others, so that these move nothing either.
    DeskBanner {
        room: banners.height
        said: banners.desk.warning
    }

    DeskBanner {
        room: banners.height
        said: banners.desk.refused
    }
}
