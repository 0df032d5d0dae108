// SPDX-License-Identifier: Apache-2.0
// The list, and beside or below it the chosen request; at a locked desk the sign-in pad.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

FocusScope {
    id: page

    required property Desk desk
    required property bool wide
    readonly property int margin: 3 * Tokens.grid

    Queue {
        id: queue

        anchors.left: parent.left
        anchors.margins: page.margin
        anchors.top: parent.top
        desk: page.desk
        focus: true
        height: (page.wide ? parent.height : 0.45 * parent.height) - page.margin
        width: Math.round((page.wide ? 0.44 : 1) * (parent.width - 2 * page.margin))
    }

    Loader {
        id: side

        anchors.bottom: parent.bottom
        anchors.left: page.wide ? queue.right : parent.left
        anchors.margins: page.margin
        anchors.right: parent.right
        anchors.top: page.wide ? parent.top : queue.bottom
        sourceComponent: page.desk.locked ? padSide : detailSide
    }

    Component {
        id: padSide

        PadPage {
            desk: page.desk
            focus: true
            wide: false

            Component.onCompleted: forceActiveFocus()
        }
    }

    Component {
        id: detailSide

        DetailPane {
            desk: page.desk
        }
    }
}
