// SPDX-License-Identifier: Apache-2.0
// Which days, where a file goes, and the ways in which the report leaves the desk.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: actions

    required property StaffReport report
    readonly property bool busy: ["running", "stopping"].includes(actions.report.job.stage)
    readonly property bool free: actions.report.counted && !actions.busy
    readonly property bool writable: actions.free && actions.report.places.length > 0

    spacing: Tokens.grid

    Flow {
        spacing: Tokens.grid
        width: parent.width

        Repeater {
            model: ["all", "week", "today"]

            OutlineButton {
                required property string modelData

                checkable: true
                checked: actions.report.span === modelData
                font.pixelSize: Tokens.small
                text: qsTrId("desk.report.span." + modelData)

                onClicked: actions.report.choose(modelData)
            }
        }

        Item {
            height: 1
            width: 3 * Tokens.grid
        }

        PrimaryButton {
            bottomPadding: Tokens.grid
            enabled: actions.writable
            font.pixelSize: Tokens.small
            text: qsTrId("desk.report.pdf")
            topPadding: Tokens.grid

            onClicked: actions.report.save("pdf")
        }

        Repeater {
            model: ["csv", "json"]

            OutlineButton {
                required property string modelData

                enabled: actions.writable
                font.pixelSize: Tokens.small
                text: qsTrId("desk.report." + modelData)

                onClicked: actions.report.save(modelData)
            }
        }

        Repeater {
            model: actions.report.printers

            OutlineButton {
                required property string modelData

                enabled: actions.free
                font.pixelSize: Tokens.small
                text: qsTrId("desk.report.print").arg(modelData)

                onClicked: actions.report.print(modelData)
            }
        }
    }

    SavePlaces {
        chosen: actions.report.place
        places: actions.report.places
        sticks: actions.report.sticks
        width: parent.width

        onWanted: place => actions.report.choosePlace(place)
    }

    // One room for both, and always: nothing slides under a finger.
    Item {
        height: bar.implicitHeight
        width: parent.width

        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            text: qsTrId("desk.report.no_printer")
            visible: !bar.visible && actions.report.asked && actions.report.printers.length === 0
            width: parent.width
        }

        JobBar {
            id: bar

            anchors.left: parent.left
            anchors.right: parent.right
            job: actions.report.job
            visible: actions.report.job.line !== ""
        }
    }
}
