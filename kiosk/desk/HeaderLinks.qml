// SPDX-License-Identifier: Apache-2.0
// Who is signed in, whether a request would come, and what can be done with the desk.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Row {
    id: links

    required property Desk desk
    required property color ink
    required property bool lit
    readonly property bool signedIn: links.desk.person !== ""
    readonly property bool free: links.signedIn && !links.desk.locked
    readonly property bool atList: links.free && links.desk.page === "queue"

    spacing: Tokens.gap

    Label {
        anchors.verticalCenter: parent.verticalCenter
        color: links.ink
        font.bold: true
        font.pixelSize: Tokens.small
        lineHeight: 1
        rightPadding: Tokens.grid
        text: Say.say(links.desk.person)
        visible: links.signedIn
    }

    ReadyLink {
        checks: links.desk.checks
        ink: links.ink
        lit: links.lit
        visible: links.atList && links.desk.checks.readiness !== ""
    }

    HeaderLink {
        enabled: links.desk.checks.canDrill
        ink: links.ink
        text: qsTrId("desk.drill")
        visible: links.atList && !links.lit

        onClicked: links.desk.checks.startDrill()
    }

    HeaderLink {
        ink: links.ink
        text: qsTrId("desk.test.open")
        visible: links.atList

        onClicked: links.desk.openTest()
    }

    HeaderLink {
        ink: links.ink
        text: qsTrId("desk.office")
        visible: links.atList && !links.lit && links.desk.office.sections.length > 0

        onClicked: links.desk.office.open()
    }

    HeaderLink {
        ink: links.ink
        text: links.desk.offDuty ? qsTrId("desk.go_on_duty") : qsTrId("desk.go_off_duty")
        visible: links.atList && !links.lit

        onClicked: links.desk.switchDuty()
    }

    HeaderLink {
        ink: links.ink
        text: qsTrId("desk.lock")
        visible: links.free && !links.desk.onKiosk

        onClicked: links.desk.lock()
    }

    HeaderLink {
        ink: links.ink
        text: qsTrId("desk.sign_out")
        visible: links.signedIn

        onClicked: links.desk.signOut()
    }

    HeaderLink {
        ink: links.ink
        text: qsTrId("desk.close_desk")
        visible: links.desk.onKiosk

        onClicked: links.desk.leave()
    }
}
