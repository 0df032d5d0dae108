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
    readonly property real firstLine: lines.y + first.height / 2
    readonly property real indent: Tokens.small + 2 * Tokens.grid

    function sentence(): string {
        if (note.visit.deaf)
            return qsTrId("band.deaf");
        return note.visit.listening ? qsTrId("band.listening") : qsTrId("band.nobody_listening");
    }

    Pictogram {
        anchors.left: parent.left
        anchors.top: lines.top
        anchors.topMargin: first.height / first.lineCount / 2 - height / 2
        color: Tokens.scheme.well
        glyph: note.visit.listening ? "circle" : "ring"
        size: Tokens.small
    }

    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: note.indent
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: first

            font.bold: !note.visit.listening
            font.pixelSize: Tokens.small
            most: parent.width - note.cornerWidth
            text: note.sentence()
        }

        Label {
            font.pixelSize: Tokens.small
            text: qsTrId("band.nobody_listening_ways")
            visible: !note.visit.listening
            width: parent.width
        }

        Repeater {
            model: note.visit.listening ? [] : note.visit.otherWays

            Label {
                required property string modelData

                font.pixelSize: Tokens.small
                text: modelData
                width: lines.width
            }
        }
    }
}
