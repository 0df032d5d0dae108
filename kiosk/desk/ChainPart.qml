// SPDX-License-Identifier: Apache-2.0
// Whether the record is whole: when that was found last, and a check now.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property Records records
    readonly property bool busy: ["running", "stopping"].includes(part.records.check.stage)

    spacing: Tokens.grid

    ListedThing {
        action: qsTrId("desk.records.check")
        free: !part.busy
        line: Say.say(part.records.whole)
        title: qsTrId("desk.records.chain")
        width: part.width

        onActed: part.records.verify()
    }

    JobBar {
        job: part.records.check
        visible: part.records.check.line !== ""
        width: part.width
    }
}
