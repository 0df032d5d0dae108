// SPDX-License-Identifier: Apache-2.0
// A team or a roster from a spreadsheet: the files that are there, what one would do, and a yes.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property TeamFiles files
    readonly property string stage: part.files.stage
    readonly property bool busy: part.files.job.stage === "running"

    // PINs that were dealt wait for whoever went to look at somebody of the team.
    function look(): void {
        if (part.visible && part.stage !== "pins")
            part.files.look();
    }

    spacing: Tokens.grid

    Component.onCompleted: part.look()
    onVisibleChanged: part.look()

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.sheet.title")
        width: parent.width
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: part.files.files.length > 0 ? qsTrId("desk.sheet.line") : qsTrId("desk.sheet.none")
        visible: part.stage === "files" && part.files.summary === ""
        width: parent.width
    }

    Repeater {
        model: part.stage === "files" ? part.files.files : []

        TeamFileRow {
            required property string modelData
            required property int index

            name: part.files.names[index] ?? ""
            width: part.width

            onWanted: kind => part.files.read(modelData, kind)
        }
    }

    Label {
        Accessible.role: Accessible.AlertMessage
        color: part.stage === "wrong" ? Tokens.scheme.alarm : Tokens.scheme.ink
        font.bold: true
        font.pixelSize: Tokens.small
        text: Say.say(part.files.summary)
        visible: text !== ""
        width: parent.width
    }

    Repeater {
        model: part.stage === "pins" ? part.files.pins : part.files.problems

        Label {
            required property string modelData

            font.pixelSize: Tokens.small
            text: Say.say(modelData)
            width: part.width
        }
    }

    JobBar {
        job: part.files.job
        visible: part.files.job.line !== ""
        width: parent.width
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("desk.team.once")
        visible: part.stage === "pins"
        width: parent.width
    }

    Row {
        spacing: Tokens.gap
        visible: !part.busy

        PrimaryButton {
            font.pixelSize: Tokens.small
            height: back.height
            text: qsTrId("desk.team.yes")
            visible: part.stage === "ready"

            onClicked: part.files.apply()
        }

        OutlineButton {
            id: back

            font.pixelSize: Tokens.small
            text: {
                if (part.stage === "files")
                    return qsTrId("desk.sheet.again");
                return part.stage === "pins" ? qsTrId("desk.team.put_away") : qsTrId("desk.team.no");
            }

            onClicked: part.files.look()
        }
    }
}
