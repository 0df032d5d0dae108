// SPDX-License-Identifier: Apache-2.0
// The record: whether it is whole, what is kept and until when, and who did what.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

OfficePanel {
    id: page

    required property Desk desk
    readonly property Records records: page.desk.records

    title: qsTrId("desk.records")

    ListedThing {
        action: qsTrId("desk.records.check")
        free: page.records.check.stage !== "running" && page.records.check.stage !== "stopping"
        line: Say.say(page.records.whole)
        title: qsTrId("desk.records.chain")
        width: page.room

        onActed: page.records.verify()
    }

    JobBar {
        job: page.records.check
        visible: page.records.check.line !== ""
        width: page.room
    }

    KeptPart {
        kept: page.records.kept
        width: page.room
    }

    ExportPart {
        destinations: page.records.destinations
        exports: page.records.exports
        width: page.room
    }

    AuditPart {
        records: page.records
        width: page.room
    }
}
