// SPDX-License-Identifier: Apache-2.0
// The end of the event, step by step; the last line says whether this machine still holds requests.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

OfficePanel {
    id: page

    required property Desk desk
    readonly property EndEvent event: page.desk.records.end

    said: qsTrId("desk.end.line")
    title: qsTrId("desk.office.end")

    EndOpen {
        desk: page.desk
        event: page.event
        width: page.room
    }

    EndStep {
        action: qsTrId("desk.end.to_report")
        line: qsTrId("desk.end.report_line")
        title: qsTrId("desk.end.report")
        width: page.room

        onActed: page.desk.office.enter("report")
    }

    EndStep {
        action: qsTrId("desk.end.to_export")
        line: qsTrId("desk.end.export_line")
        title: qsTrId("desk.export")
        width: page.room

        onActed: page.desk.office.enter("records")
    }

    EndStep {
        action: qsTrId("desk.end.copy")
        free: page.desk.records.destinations.chosen !== ""
        job: page.event.copying
        line: qsTrId("desk.end.copy_line")
        title: qsTrId("desk.end.take_along")
        width: page.room

        onActed: page.event.copyAll()

        DestinationPart {
            destinations: page.desk.records.destinations
            width: page.room
        }
    }

    EndStep {
        action: qsTrId("desk.end.end_access")
        asks: qsTrId("desk.end.end_access_ask")
        free: page.event.ends
        job: page.event.ending
        line: Say.say(page.event.access)
        title: qsTrId("desk.end.who_answers")
        width: page.room

        onActed: page.event.endAccess()
    }

    EndStep {
        action: qsTrId("desk.end.erase")
        asks: qsTrId("desk.end.erase_ask").arg(page.event.closed)
        free: page.event.closed > 0
        job: page.event.erasing
        line: Say.say(page.event.goes)
        title: qsTrId("desk.end.erasing")
        width: page.room

        onActed: page.event.erase()
    }

    Rectangle {
        color: Tokens.scheme.hairline
        height: 1
        width: page.room
    }

    Label {
        Accessible.role: Accessible.AlertMessage
        font.bold: true
        font.pixelSize: Tokens.label
        text: Say.say(page.event.holds)
        width: page.room
    }
}
