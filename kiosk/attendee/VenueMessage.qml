// SPDX-License-Identifier: Apache-2.0
// What the venue says to everybody in an emergency: over all cards, and as a bar while somebody is
// busy with the screen.  The help button stays.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Rectangle {
    id: message

    required property Attendee attendee
    required property Plan plan
    required property bool bar
    // A headline, more, and since when.
    readonly property list<string> words: message.attendee.visit.message
    readonly property bool up: message.words.length > 0
    readonly property string headline: message.words[0] ?? ""
    readonly property bool roomy: !message.plan.low && Tokens.textSize === 1
    readonly property int large: message.roomy ? Math.round(1.4 * Tokens.title) : Tokens.headline
    readonly property real air: (message.plan.low ? 2 : 4) * Tokens.grid
    // How far what stands in the place of the words has to give way to the bar.
    readonly property real reaches: message.height + Tokens.grid - message.plan.column.y
    readonly property real under: message.up && message.bar ? Math.max(0, message.reaches) : 0

    Accessible.ignored: !message.up
    Accessible.name: message.headline
    Accessible.role: Accessible.AlertMessage
    anchors.left: parent.left
    anchors.right: parent.right
    anchors.top: parent.top
    color: Tokens.scheme.ink
    height: message.bar ? lines.implicitHeight + 2 * Tokens.grid : message.plan.bandTop
    visible: message.up && !message.attendee.staffOpen

    onHeadlineChanged: {
        if (message.up)
            message.Accessible.announce(message.headline, Accessible.Assertive);
    }

    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: message.plan.margin
        anchors.right: parent.right
        anchors.rightMargin: message.plan.margin + message.plan.aside
        anchors.verticalCenter: parent.verticalCenter
        spacing: message.air

        Heading {
            color: Tokens.scheme.paper
            font.pixelSize: message.bar ? Tokens.held : message.large
            lineHeight: Tokens.titleLine
            text: message.headline
            width: parent.width
        }

        Label {
            color: Tokens.scheme.paper
            font.pixelSize: message.roomy ? Tokens.headline : message.plan.low ? Tokens.held : Tokens.body
            text: message.words[1] ?? ""
            visible: !message.bar && text !== ""
            width: parent.width
        }

        Label {
            color: Tokens.scheme.paper
            font.pixelSize: Tokens.heldSmall
            text: message.words[2] ?? ""
            visible: !message.bar
            width: parent.width
        }
    }
}
