// SPDX-License-Identifier: Apache-2.0
// The numbers of the event, as the paper shows them, and how they leave the desk.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

OfficePanel {
    id: page

    required property Desk desk
    required property bool wide
    readonly property StaffReport report: page.desk.report
    readonly property real half: page.wide ? (page.room - 4 * Tokens.grid) / 2 : page.room

    said: page.report.days
    title: qsTrId("desk.report")

    ReportActions {
        id: actions

        report: page.report
        width: page.room
    }

    Row {
        spacing: 3 * Tokens.grid
        width: page.room

        Repeater {
            model: page.report.figures

            Column {
                id: figure

                required property string modelData
                required property int index

                width: (page.room - 6 * Tokens.grid) / 3

                Label {
                    color: Tokens.scheme.inkSoft
                    font.pixelSize: Tokens.small
                    text: page.report.figureLabels[figure.index] ?? ""
                    width: parent.width
                }

                Label {
                    font.bold: true
                    font.pixelSize: Tokens.title
                    font.variableAxes: Tokens.boldAxes
                    text: figure.modelData
                    width: parent.width
                }
            }
        }
    }

    ReportPlot {
        report: page.report
        said: page.report.hours
        tall: 20 * Tokens.grid
        title: page.report.titles[0] ?? ""
        which: "hours"
        width: page.room
    }

    ReportPlot {
        report: page.report
        said: page.report.coming
        tall: 14 * Tokens.grid
        title: page.report.titles[1] ?? ""
        which: "coming"
        width: page.room
    }

    ReportTimes {
        report: page.report
        width: page.room
    }

    Flow {
        spacing: 4 * Tokens.grid
        width: page.room

        ReportPlot {
            lying: true
            report: page.report
            said: page.report.kiosks
            tall: 4 * Tokens.grid * count
            title: page.report.titles[2] ?? ""
            which: "kiosks"
            width: page.half
        }

        ReportPlot {
            lying: true
            report: page.report
            said: page.report.endings
            tall: 4 * Tokens.grid * count
            title: page.report.titles[3] ?? ""
            which: "endings"
            width: page.half
        }
    }

    Column {
        spacing: Tokens.grid / 2
        width: page.room

        Repeater {
            model: page.report.notes

            Label {
                required property string modelData

                color: Tokens.scheme.inkSoft
                font.pixelSize: Tokens.small
                text: modelData
                width: page.room
            }
        }
    }

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.cards")
        width: page.room
    }

    Repeater {
        model: ["signs", "numbers"]

        ListedThing {
            required property string modelData

            action: qsTrId("desk.cards.save")
            free: actions.writable
            line: qsTrId("desk.cards." + modelData + ".line")
            title: qsTrId("desk.cards." + modelData)
            width: page.room

            onActed: page.report.saveCards(modelData)
        }
    }
}
