// SPDX-License-Identifier: Apache-2.0
// What to mind on the way to somebody who asked for help (row F4).
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: card

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
            bottomPadding: Tokens.grid / 2
            font.pixelSize: Tokens.label
            text: qsTrId("desk.before")
            width: parent.width
        }

        Repeater {
            model: ["desk.before.pairs", "desk.before.private", "desk.before.listen", "desk.before.judge", "desk.before.promise", "desk.before.police"]

            Label {
                required property string modelData

                font.pixelSize: Tokens.small
                text: qsTrId(modelData)
                width: lines.width
            }
        }
    }
}
