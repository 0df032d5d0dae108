// SPDX-License-Identifier: Apache-2.0
// All requests into a file: as a table or in lines, with call numbers only where they are ticked.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property Exports exports
    required property Destinations destinations
    readonly property bool busy: part.exports.job.stage === "running" || part.exports.job.stage === "stopping"

    spacing: Tokens.grid

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.export")
        width: parent.width
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("desk.export.line")
        width: parent.width
    }

    Flow {
        spacing: Tokens.grid
        width: parent.width

        Repeater {
            model: part.exports.forms

            OutlineButton {
                required property string modelData

                Accessible.checkable: true
                Accessible.checked: checked
                Accessible.role: Accessible.RadioButton
                checked: part.exports.form === modelData
                font.pixelSize: Tokens.small
                text: qsTrId("desk.export." + modelData)

                onClicked: part.exports.chooseForm(modelData)
            }
        }

        OutlineButton {
            Accessible.checkable: true
            Accessible.checked: checked
            Accessible.role: Accessible.CheckBox
            checked: part.exports.numbers
            font.pixelSize: Tokens.small
            text: qsTrId("desk.export.with_numbers")

            onClicked: part.exports.tickNumbers(!part.exports.numbers)
        }
    }

    DestinationPart {
        destinations: part.destinations
        width: part.width
    }

    PrimaryButton {
        bottomPadding: Tokens.grid
        enabled: part.destinations.chosen !== "" && !part.busy
        font.pixelSize: Tokens.small
        text: qsTrId("desk.export.write")
        topPadding: Tokens.grid

        onClicked: part.exports.write()
    }

    JobBar {
        job: part.exports.job
        visible: part.exports.job.line !== ""
        width: part.width
    }
}
