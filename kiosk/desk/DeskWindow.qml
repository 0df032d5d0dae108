// SPDX-License-Identifier: Apache-2.0
// The desk on a laptop or a second display.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Window {
    id: window

    required property Desk desk
    readonly property bool night: Application.styleHints.colorScheme === Qt.ColorScheme.Dark
    readonly property bool dark: {
        const chosen = window.desk.looks.colours;
        return chosen === "dark" || (chosen === "system" && window.night);
    }

    color: Tokens.scheme.paper
    height: 854
    minimumHeight: 480
    minimumWidth: 800
    //% "Safety desk"
    title: qsTrId("desk.title")
    width: 1366

    Component.onCompleted: Tokens.seated = true

    // Type grows slower than the window: a larger one shows more, not larger.
    Binding {
        property: "shortSide"
        target: Tokens
        value: 150 + Math.min(0.4 * window.width, 0.78 * window.height)
    }

    Binding {
        property: "theme"
        target: Tokens
        value: window.dark ? "evening" : "day"
    }

    DeskPane {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        anchors.fill: parent
        desk: window.desk
        focus: true
    }
}
