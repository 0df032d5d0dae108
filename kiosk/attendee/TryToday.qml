// SPDX-License-Identifier: Apache-2.0
// The one thing to try today, beside a bar in the card's darkest tone.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: block

    required property string text
    required property Tones tones
    required property bool tight
    // As of a Label.
    property real uneven: 1.09

    implicitHeight: block.text ? lines.implicitHeight : 0

    Rectangle {
        anchors.bottom: lines.bottom
        anchors.left: parent.left
        anchors.top: lines.top
        color: block.tones.accent
        radius: width / 2
        width: Tokens.grid
    }

    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: 4 * Tokens.grid
        anchors.right: parent.right

        Heading {
            color: block.tones.accent
            font.pixelSize: Tokens.label
            text: qsTrId("card.try_today")
            width: parent.width
        }

        Label {
            font.pixelSize: Tokens.body
            lineHeight: block.tight ? Tokens.tightLine : Tokens.readingLine
            anchors.left: parent.left
            most: parent.width
            text: block.text
            uneven: block.uneven
        }
    }
}
