// SPDX-License-Identifier: Apache-2.0
// The desk on a laptop or a second display.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Window {
    id: window

    required property Desk desk

    color: Tokens.scheme.paper
    height: 854
    minimumHeight: 480
    minimumWidth: 800
    //% "Safety desk"
    title: qsTrId("desk.title")
    width: 1366

    Component.onCompleted: {
        Tokens.seated = true;
        Tokens.shortSide = Qt.binding(() => Math.min(1400, 0.4 * window.width, 0.78 * window.height) + 150);
    }

    DeskPane {
        anchors.fill: parent
        desk: window.desk
        focus: true
    }
}
