// SPDX-License-Identifier: Apache-2.0
// What is stored, who sees it, how it is erased: behind its heading, so that the status is short.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: page

    readonly property string whole: qsTrId("visit.privacy") + " " + qsTrId("visit.no_police")
    readonly property list<string> sentences: page.whole.match(/[^.。।]+[.。।]*\s*/g)
    readonly property real room: page.height - heading.height - foot.height - 4 * Tokens.grid
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
        lineHeight: Tokens.readingLine
        text: page.sentences.slice(page.up * page.share, (page.up + 1) * page.share).join("")
        width: parent.width
    }

    Row {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        spacing: 3 * Tokens.grid

        OutlineButton {
            corner: 3 * Tokens.grid
            font.bold: true
            height: Math.max(Tokens.target, 13 * Tokens.grid)
            text: qsTrId("visit.privacy_back")
            width: Math.max(2.5 * Tokens.bigTarget, implicitWidth)

            onClicked: page.back()
        }

        QuietLink {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTrId("card.more")
            visible: page.pages > 1

            onClicked: page.up = (page.up + 1) % page.pages
        }
    }
}
