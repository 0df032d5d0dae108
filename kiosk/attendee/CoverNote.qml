// SPDX-License-Identifier: Apache-2.0
// Whether anybody listens, before anything is pressed; where nobody does, the other ways.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: note

    required property Visit visit
    // The right end of the first line belongs to the name of the place.
    required property real cornerWidth
    // The status has them already: once is enough.
    required property bool waysToldAbove
    // The other ways in one line, on a small panel.
    required property bool joined
    readonly property bool waysToo: note.visit.bandWays && !note.waysToldAbove
    readonly property real words: lines.height
    // Where there are many other ways, they speak for themselves.
    readonly property bool led: first.lineCount + note.visit.otherWays.length < 5
    readonly property real firstLine: lines.y + first.height / 2
    readonly property real indent: note.joined ? 0 : Tokens.small + 2 * Tokens.grid

    function ways(): list<string> {
        return note.joined ? [note.visit.otherWays.join(" · ")] : note.visit.otherWays;
    }

    Pictogram {
        anchors.left: parent.left
        anchors.top: lines.top
        anchors.topMargin: first.height / first.lineCount / 2 - height / 2
        color: Tokens.scheme.well
        glyph: note.visit.listening ? "circle" : "ring"
        size: Tokens.small
        visible: !note.joined
    }

    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: note.indent
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: first

            font.bold: note.visit.bandWays && !note.joined
            font.pixelSize: Tokens.small
            anchors.left: parent.left
            most: parent.width - note.cornerWidth
            text: Words.say(note.visit.band, "")
            uneven: 1.2
        }

        Label {
            font.pixelSize: Tokens.small
            text: qsTrId("band.nobody_listening_ways")
            visible: note.waysToo && note.led && !note.visit.deaf && !note.joined
            width: parent.width
        }

        Repeater {
            model: note.waysToo ? note.ways() : []

            Label {
                required property string modelData

                font.pixelSize: Tokens.small
                text: modelData
                width: lines.width
            }
        }
    }
}
