// SPDX-License-Identifier: Apache-2.0
// The record: whether it is whole, what is kept and until when, an export; and who did what.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

OfficePanel {
    id: page

    required property Desk desk
    required property bool wide
    readonly property Records records: page.desk.records
    readonly property int between: 5 * Tokens.grid
    readonly property real narrow: page.wide ? Math.round(0.44 * (page.room - page.between)) : page.room

    title: qsTrId("desk.records")

    Flow {
        spacing: page.between
        width: page.room

        Column {
            spacing: 3 * Tokens.grid
            width: page.narrow

            ChainPart {
                records: page.records
                width: parent.width
            }

            KeptPart {
                kept: page.records.kept
                width: parent.width
            }

            ExportPart {
                destinations: page.records.destinations
                exports: page.records.exports
                width: parent.width
            }
        }

        AuditPart {
            records: page.records
            width: page.wide ? page.room - page.narrow - page.between : page.room
        }
    }
}
