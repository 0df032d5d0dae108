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
    // On a small panel: without its mark, and with the other ways alone below it.
    required property bool brief
    // One of both may stand elsewhere.
    property bool coverToo: true
    property bool waysWanted: true
    readonly property bool twoLines: first.implicitWidth < 1.8 * note.width
    readonly property int type: Tokens.heldSmall
    // Told above, they keep their place all the same, so that nothing moves; but where the status
    // needs it for its own words.
    readonly property bool yielding: note.waysToldAbove && (note.brief || Tokens.textSize > 1)
    readonly property bool waysToo: note.visit.bandWays && note.waysWanted && !note.yielding
    readonly property real words: lines.height
    readonly property real firstLine: lines.y + first.height / first.lineCount / 2
    readonly property real indent: note.brief ? 0 : note.type + 2 * Tokens.grid
    readonly property bool led: !note.brief && !note.visit.deaf

    function ways(): string {
        const ways = note.visit.otherWays.join(" · ");
        return note.led ? qsTrId("band.nobody_listening_ways") + " " + ways : ways;
    }

    Pictogram {
        anchors.left: parent.left
        anchors.top: lines.top
        anchors.topMargin: first.height / first.lineCount / 2 - height / 2
        color: Tokens.scheme.well
        glyph: note.visit.listening ? "circle" : "ring"
        size: note.type
        visible: !note.brief
    }

    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: note.indent
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: first

            font.bold: note.visit.bandWays && !note.brief
            font.pixelSize: note.type
            anchors.left: parent.left
            most: parent.width - note.cornerWidth
            text: Words.say(note.visit.band, "")
            uneven: note.brief ? 1.6 : 1.2
            visible: note.coverToo
        }

        Label {
            Accessible.ignored: note.waysToldAbove
            font.pixelSize: note.type
            opacity: note.waysToldAbove ? 0 : 1
            text: note.ways()
            visible: note.waysToo
            width: parent.width
        }
    }
}
