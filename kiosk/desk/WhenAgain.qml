// SPDX-License-Identifier: Apache-2.0
// When somebody shall look after the person again: one tap, or a time of day.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Chooser {
    id: when

    required property Desk desk
    readonly property Together together: when.desk.together
    readonly property string morning: "10:00"

    signal done

    function set(key: string): void {
        if (key === "tomorrow")
            when.together.followUpAt(1, when.morning);
        else if (key === "at")
            when.together.followUpAt(0, field.text);
        else
            when.together.followUpIn(parseInt(key));
        when.done();
    }

    keys: ["15", "60", "tomorrow", "10080"]
    texts: {
        const soon = [qsTrId("desk.follow_up.min").arg(15), qsTrId("desk.follow_up.hour")];
        const morning = qsTrId("desk.follow_up.tomorrow").arg(when.morning);
        return soon.concat(morning, qsTrId("desk.follow_up.week"));
    }
    title: qsTrId("desk.follow_up.title")

    onChosen: key => when.set(key)

    Row {
        spacing: Tokens.gap

        Label {
            font.pixelSize: Tokens.small
            height: field.height
            text: qsTrId("desk.follow_up.at")
            verticalAlignment: Text.AlignVCenter
        }

        TextEntry {
            id: field

            Accessible.name: qsTrId("desk.follow_up.at")
            font.pixelSize: Tokens.small
            inputMethodHints: Qt.ImhTime
            maximumLength: 5
            placeholderText: "14:30"
            width: 8 * Tokens.small

            Keys.onEnterPressed: when.set("at")
            Keys.onReturnPressed: when.set("at")
            onTextEdited: when.desk.touched()
        }

        OutlineButton {
            enabled: field.text !== ""
            font.pixelSize: Tokens.small
            text: qsTrId("desk.follow_up.take")

            onClicked: when.set("at")
        }
    }
}
