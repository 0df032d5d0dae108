// SPDX-License-Identifier: Apache-2.0
// What must not be missed, across the desk.  Beside the list its room is always there, so that
// one that comes or goes moves nothing under a finger.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: banners

    required property Desk desk
    readonly property real room: twoLines.implicitHeight + Tokens.grid
    readonly property real kept: banners.desk.page === "queue" ? banners.room : 0

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

        DeskBanner {
            room: banners.room
            said: banners.desk.warning
        }

        DeskBanner {
            room: banners.room
            said: banners.desk.refused
        }
    }
}
