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

    Component.onCompleted: pane.desk.paneShown(pane.visible)
    Keys.onShortcutOverride: event => {
        pane.desk.touched();
        event.accepted = false;
    }
    onVisibleChanged: pane.desk.paneShown(pane.visible)

    Rectangle {
        anchors.fill: parent
        color: Tokens.scheme.paper
    }

    PointHandler {
        acceptedButtons: Qt.AllButtons

        onActiveChanged: pane.desk.touched()
    }

    DeskHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        desk: pane.desk
        lit: pane.lit
    }

    Column {
        id: banners

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom

        DeskBanner {
            said: pane.desk.trouble
            serious: true
        }

        DeskBanner {
            said: pane.desk.warning
        }

        DeskBanner {
            said: pane.desk.refused
        }
    }

    Loader {
        id: page

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: banners.bottom
        focus: true
        sourceComponent: pane.desk.page === "pad" ? padPage : pane.desk.page === "test" ? testPage : queuePage
    }

    DeskLight {
        anchors.fill: parent
        visible: pane.lit
    }

    Component {
        id: padPage

        PadPage {
            desk: pane.desk
            focus: true
            wide: pane.wide
        }
    }

    Component {
        id: testPage

        TestPage {
            desk: pane.desk
            focus: true
        }
    }

    Component {
        id: queuePage

        QueuePage {
            desk: pane.desk
            focus: true
            wide: pane.wide
        }
    }
}
