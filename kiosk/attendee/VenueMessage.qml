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
    // The largest of three sizes in which all of it has room.
    readonly property list<real> heads: [Math.round(1.4 * Tokens.title), Tokens.headline, Tokens.held]
    readonly property real body: message.plan.low ? Tokens.held : Tokens.body
    readonly property list<real> bodies: [Tokens.headline, message.body, Tokens.heldSmall]
    readonly property int first: message.plan.low || Tokens.textSize > 1 ? 1 : 0
    readonly property int step: message.first === 0 && message.fits(0) ? 0 : message.fits(1) ? 1 : 2
    readonly property real air: (message.plan.low ? message.plan.airless : 4) * Tokens.grid
    // How far what stands in the place of the words has to give way to the bar.
    readonly property real reaches: message.height + Tokens.grid - message.plan.column.y
    readonly property real under: message.up && message.bar ? Math.max(0, message.reaches) : 0

    // About as wide as letters are: half of their height, of Han all of it.
    function lines(text: string, size: real): int {
        const letter = /[\u3040-\u9fff]/.test(text) ? 1.03 : 0.55;
        return Math.ceil(letter * size * text.length / column.width);
    }

    function fits(step: int): bool {
        const head = message.heads[step], body = message.bodies[step];
        const first = 1.15 * head * message.lines(message.headline, head);
        const then = 1.25 * body * message.lines(message.words[1] ?? "", body);
        return first + then + 2 * message.air + 1.3 * Tokens.heldSmall + Tokens.grid <= message.plan.bandTop;
    }

    Accessible.ignored: !message.up
    Accessible.name: message.headline
    Accessible.role: Accessible.AlertMessage
    anchors.left: parent.left
    anchors.right: parent.right
    anchors.top: parent.top
    color: Tokens.scheme.ink
    height: message.bar ? column.implicitHeight + 2 * Tokens.grid : message.plan.bandTop
    visible: message.up && !message.attendee.staffOpen

    onHeadlineChanged: {
        if (message.up)
            message.Accessible.announce(message.headline, Accessible.Assertive);
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: message.plan.alone.x
        anchors.verticalCenter: parent.verticalCenter
        spacing: message.air
        width: message.plan.alone.width

        Heading {
            color: Tokens.scheme.paper
            font.pixelSize: message.bar ? Tokens.held : message.heads[message.step]
            lineHeight: Tokens.titleLine
            text: message.headline
            width: parent.width
        }

        Label {
            color: Tokens.scheme.paper
            font.pixelSize: message.bodies[message.step]
            text: message.words[1] ?? ""
            visible: !message.bar && text !== ""
            width: parent.width
        }

        Label {
            color: Tokens.scheme.paper
            font.pixelSize: Tokens.heldSmall
            text: message.words[2] ?? ""
            visible: !message.bar && message.step < 2
            width: parent.width
        }
    }
}
