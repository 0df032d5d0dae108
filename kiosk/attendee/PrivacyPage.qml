// SPDX-License-Identifier: Apache-2.0
// What is stored, who sees it, how it is erased: behind its heading, so that the status is short.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: page

    required property Visit visit
    readonly property string whole: qsTrId("visit.privacy") + " " + qsTrId("visit.no_police")
    readonly property list<string> sentences: page.whole.match(/[^.。।]+[.。।]*\s*/g)
    readonly property real room: page.height - heading.height - hide.height - 4 * Tokens.grid
    readonly property real air: Math.max(Tokens.gap, 3 * Tokens.grid)
    readonly property real most: page.width - links.width - page.air
    // Sentences are not equally long, so several pages are one more than they need to be.
    readonly property int least: Math.ceil(measure.implicitHeight / Math.max(1, page.room))
    readonly property int pages: page.least > 1 ? page.least + 1 : 1
    readonly property int share: Math.ceil(page.sentences.length / Math.max(1, page.pages))
    property int up: 0

    signal back

    Heading {
        id: heading

        text: qsTrId("visit.privacy_heading")
        width: parent.width
    }

    Label {
        id: measure

        font.pixelSize: Tokens.label
        lineHeight: Tokens.readingLine
        text: page.whole
        visible: false
        width: parent.width
    }

    Label {
        anchors.top: heading.bottom
        anchors.topMargin: 2 * Tokens.grid
        lineHeight: page.pages > 1 ? Tokens.tightLine : Tokens.readingLine
        text: page.sentences.slice(page.up * page.share, (page.up + 1) * page.share).join("")
        width: parent.width
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
            visible: page.pages > 1

            onClicked: page.up = (page.up + 1) % page.pages
        }
    }
}
