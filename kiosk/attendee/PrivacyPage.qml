// SPDX-License-Identifier: Apache-2.0
// What is stored, who sees it, how it is erased: behind its heading, so that the status is short.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: page

    signal back

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 3 * Tokens.grid

        Heading {
            text: qsTrId("visit.privacy_heading")
            width: parent.width
        }

        Label {
            lineHeight: Tokens.readingLine
            text: qsTrId("visit.privacy")
            width: parent.width
        }

        Label {
            lineHeight: Tokens.readingLine
            text: qsTrId("visit.no_police")
            width: parent.width
        }
    }

    OutlineButton {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        corner: 3 * Tokens.grid
        font.bold: true
        height: Math.max(Tokens.bigTarget, 13 * Tokens.grid)
        text: qsTrId("visit.privacy_back")
        width: Math.max(3 * Tokens.bigTarget, implicitWidth)

        onClicked: page.back()
    }
}
