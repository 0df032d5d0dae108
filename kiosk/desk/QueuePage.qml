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
    // Above there is the room of the banners.
    readonly property int above: Tokens.grid
    // Where nothing is chosen there is nothing at all: then the checks stand beside it.
    readonly property bool alone: !page.desk.locked && page.desk.detail.request === ""
    readonly property bool checking: page.desk.checks.opened || page.alone
    readonly property real across: page.wide ? 0.44 : 1
    readonly property real down: page.wide ? 1 : 0.52

    Queue {
        id: queue

        anchors.left: parent.left
        anchors.margins: page.margin
        anchors.top: parent.top
        anchors.topMargin: page.above
        desk: page.desk
        focus: true
        height: Math.round(page.down * (parent.height - page.above - page.margin))
        width: Math.round(page.across * (parent.width - 2 * page.margin))
    }

    Loader {
        id: side

        anchors.bottom: parent.bottom
        anchors.left: page.wide ? queue.right : parent.left
        anchors.margins: page.margin
        anchors.right: parent.right
        anchors.top: page.wide ? parent.top : queue.bottom
        anchors.topMargin: page.wide ? page.above : page.margin
        sourceComponent: {
            if (page.desk.locked)
                return padSide;
            return page.checking ? checksSide : detailSide;
        }
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
        id: checksSide

        ChecksPane {
            desk: page.desk
        }
    }

    Component {
        id: detailSide

        DetailPane {
            desk: page.desk
        }
    }
}
