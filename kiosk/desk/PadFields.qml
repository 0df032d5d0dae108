// SPDX-License-Identifier: Apache-2.0
// What has been typed so far, and what the pad has to say about it.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: fields

    required property Desk desk
    readonly property Pad pad: fields.desk.pad
    readonly property bool recovering: fields.pad.way === "recovery"

    spacing: 2 * Tokens.grid

    Heading {
        text: fields.desk.locked ? qsTrId("desk.locked") : qsTrId("pad.title")
        width: parent.width
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: fields.desk.wanted ? qsTrId("desk.pin_for_going") : qsTrId("desk.locked_line")
        visible: fields.desk.locked
        width: parent.width
    }

    PadField {
        current: fields.pad.field === "number"
        label: qsTrId("pad.number")
        value: fields.pad.number
        width: parent.width
    }

    PadField {
        current: fields.pad.field === "secret"
        label: fields.recovering ? qsTrId("pad.recovery") : qsTrId("pad.pin")
        spacious: !fields.recovering
        spoken: qsTrId("pad.digits").arg(fields.pad.digits).arg(fields.pad.limit)
        value: "•".repeat(fields.pad.digits)
        width: parent.width
    }

    Label {
        Accessible.role: Accessible.AlertMessage
        color: fields.pad.checking ? Tokens.scheme.inkSoft : Tokens.scheme.alarm
        font.bold: true
        font.pixelSize: Tokens.small
        text: fields.pad.checking ? qsTrId("pad.checking") : Say.say(fields.pad.message)
        visible: text !== ""
        width: parent.width
    }

    Label {
        font.pixelSize: Tokens.small
        text: qsTrId("pad.wait").arg(fields.pad.waitS)
        visible: fields.pad.waitS > 0
        width: parent.width
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("pad.or_badge")
        visible: fields.pad.badges
        width: parent.width
    }

    QuietLink {
        font.pixelSize: Tokens.small
        text: fields.recovering ? qsTrId("pad.use_pin") : qsTrId("pad.use_recovery")

        onClicked: fields.pad.use(fields.recovering ? "pin" : "recovery")
    }
}
