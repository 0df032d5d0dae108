// SPDX-License-Identifier: Apache-2.0
// A note of one's own: one short line, without names.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: entry

    readonly property int limit: 280

    signal written(text: string)
    signal touched

    function save(): void {
        if (field.text.trim() === "")
            return;
        entry.written(field.text);
        field.clear();
    }

    spacing: Tokens.grid / 2

    Item {
        height: field.implicitHeight
        width: parent.width

        TextEntry {
            id: field

            anchors.left: parent.left
            anchors.right: save.left
            anchors.rightMargin: Tokens.gap
            font.pixelSize: Tokens.small
            maximumLength: entry.limit
            placeholderText: qsTrId("desk.note")

            Keys.onEnterPressed: entry.save()
            Keys.onReturnPressed: entry.save()
            onTextEdited: entry.touched()
        }

        OutlineButton {
            id: save

            anchors.right: parent.right
            enabled: field.text.trim() !== ""
            font.pixelSize: Tokens.small
            text: qsTrId("desk.note.save")

            onClicked: entry.save()
        }
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("desk.note.left").arg(entry.limit - field.length)
        visible: field.length > 0
        width: parent.width
    }
}
