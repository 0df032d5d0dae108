// SPDX-License-Identifier: Apache-2.0
// Notes: ready phrases, a line where typing is allowed; reading them is written down.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: notes

    required property Desk desk
    readonly property RequestDetail detail: notes.desk.detail

    spacing: Tokens.gap

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.note.phrases")
        width: parent.width
    }

    Flow {
        spacing: Tokens.gap
        width: parent.width

        Repeater {
            model: notes.desk.phraseKeys

            OutlineButton {
                required property string modelData
                required property int index

                font.pixelSize: Tokens.small
                text: Say.say(notes.desk.phrases[index] ?? "")

                onClicked: notes.detail.addPhrase(modelData)
            }
        }
    }

    NoteEntry {
        visible: notes.desk.noteText
        width: parent.width

        onTouched: notes.desk.touched()
        onWritten: text => notes.detail.addNote(text)
    }

    OutlineButton {
        font.pixelSize: Tokens.small
        text: {
            if (notes.detail.notesOpen)
                return qsTrId("desk.note.hide");
            return qsTrId("desk.note.read").arg(notes.detail.noteCount);
        }
        visible: notes.detail.noteCount > 0

        onClicked: notes.detail.notesOpen ? notes.detail.closeNotes() : notes.detail.openNotes()
    }

    Repeater {
        model: notes.detail.noteIds

        NoteLine {
            required property string modelData
            required property int index

            byline: Say.say(notes.detail.noteBylines[index] ?? "")
            struck: modelData === ""
            text: Say.say(notes.detail.noteTexts[index] ?? "")
            width: notes.width

            onStrike: notes.detail.strike(modelData)
        }
    }
}
