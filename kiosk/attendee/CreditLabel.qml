// SPDX-License-Identifier: Apache-2.0
// Whose words a card goes back to: a caption at the picture's edge, on the band's own paper.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: caption

    required property string credit
    required property Plan plan
    readonly property real most: caption.plan.portrait ? caption.plan.column.width : caption.plan.note.width

    anchors.bottom: caption.plan.portrait ? undefined : parent.bottom
    anchors.right: parent.right
    anchors.top: caption.plan.portrait ? parent.top : undefined
    bottomLeftRadius: caption.plan.portrait ? 3 * Tokens.grid : 0
    color: Tokens.scheme.band
    height: text.height + 3 * Tokens.grid
    topLeftRadius: caption.plan.portrait ? 0 : 3 * Tokens.grid
    width: text.width + caption.plan.margin + 3 * Tokens.grid

    Label {
        id: text

        anchors.left: parent.left
        anchors.leftMargin: 3 * Tokens.grid
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Tokens.small
        text: caption.credit
        width: Math.min(implicitWidth, caption.most)
    }
}
