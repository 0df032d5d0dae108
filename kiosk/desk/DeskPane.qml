// SPDX-License-Identifier: Apache-2.0
// The desk, in a window of its own or above the kiosk's band.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

FocusScope {
    id: pane

    required property Desk desk
    readonly property bool wide: pane.width > pane.height
    readonly property bool lit: pane.desk.alarm !== "" || pane.desk.test.lit
    // Where a small panel cannot hold the type of a lobby, staff read smaller type from nearer;
    // a target of 20 mm keeps its 11.6 mm (row B1).
    readonly property real neededWidth: (pane.wide ? 66 : 38) * Tokens.small
    readonly property real neededHeight: (pane.wide ? 28 : 48) * Tokens.small
    readonly property real roomAcross: pane.width / pane.neededWidth
    readonly property real roomDown: pane.height / pane.neededHeight
    readonly property real fit: Math.max(0.58, Math.min(1, pane.roomAcross, pane.roomDown))

    function show(): void {
        pane.desk.paneShown(pane.visible);
        if (pane.visible)
            pane.forceActiveFocus();
    }

    Component.onCompleted: pane.show()
    Keys.onShortcutOverride: event => {
        pane.desk.touched();
        event.accepted = false;
    }
    onVisibleChanged: pane.show()

    Rectangle {
        id: sheet

        color: Tokens.scheme.paper
        height: pane.height / pane.fit
        scale: pane.fit
        transformOrigin: Item.TopLeft
        width: pane.width / pane.fit

        DeskHeader {
            id: header

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            desk: pane.desk
            lit: pane.lit
        }

        DeskBanners {
            id: banners

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: header.bottom
            desk: pane.desk
        }

        DeskPages {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: banners.bottom
            desk: pane.desk
            focus: true
            wide: pane.wide
        }

        DeskLight {
            anchors.fill: parent
            visible: pane.lit
        }
    }

    // Above everything: below a button it would hear of no touch, and the desk would lock in use.
    Item {
        anchors.fill: parent

        PointHandler {
            acceptedButtons: Qt.AllButtons

            onActiveChanged: pane.desk.touched()
        }
    }
}
