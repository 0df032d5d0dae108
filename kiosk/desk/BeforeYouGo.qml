// SPDX-License-Identifier: Apache-2.0
// What to mind on the way to somebody who asked for help (row F4).
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: card

    // As in assets/i18n: desk.before.<part>.
    readonly property string parts: "pairs private listen judge promise police"

    color: Tokens.scheme.paper
    implicitHeight: lines.implicitHeight + 4 * Tokens.grid
    radius: 2 * Tokens.grid

    Column {
        id: lines

        anchors.left: parent.left
        anchors.margins: 2 * Tokens.grid
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Tokens.grid / 2

        Heading {
            font.pixelSize: Tokens.label
            text: qsTrId("desk.before")
            width: parent.width
        }

        Label {
            font.pixelSize: Tokens.small
            lineHeight: Tokens.readingLine
            text: {
                const said = card.parts.split(" ").map(part => qsTrId("desk.before." + part));
                return said.join(" ");
            }
            width: parent.width
        }
    }
}
