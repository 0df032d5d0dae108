// SPDX-License-Identifier: Apache-2.0
// What is stored, who sees it, how it is erased: behind its heading, so that the status is short.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: page

    required property Visit visit
    readonly property real air: Math.max(Tokens.gap, 3 * Tokens.grid)
    readonly property real most: page.width - links.width - page.air

    signal back

    Pager {
        id: pager

        anchors.left: parent.left
        anchors.right: parent.right
        height: page.height - hide.height - page.air
        least: Tokens.grid
        most: 2 * Tokens.grid

        Heading {
            text: qsTrId("visit.privacy_heading")
            width: page.width
        }

        Label {
            lineHeight: Tokens.low ? Tokens.tightLine : Tokens.readingLine
            text: qsTrId("visit.privacy") + " " + qsTrId("visit.no_police")
            width: page.width
        }
    }

    HideButton {
        id: hide

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        height: Math.max(Tokens.bigTarget, implicitHeight)
        visit: page.visit
        width: Math.min(page.most, Math.max(2.5 * Tokens.bigTarget, implicitWidth))
    }

    Row {
        id: links

        anchors.left: hide.right
        anchors.leftMargin: page.air
        anchors.verticalCenter: hide.verticalCenter
        spacing: page.air

        QuietLink {
            text: qsTrId("visit.privacy_back")

            onClicked: page.back()
        }

        QuietLink {
            text: qsTrId("card.more")
            visible: pager.last > 0

            onClicked: pager.turn()
        }
    }
}
