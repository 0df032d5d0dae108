// SPDX-License-Identifier: Apache-2.0
// Ready, degraded or not ready, always in sight; a touch opens the checks, another closes them.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: link

    required property Checks checks
    required property color ink
    required property bool lit
    readonly property bool ready: link.checks.readiness === "ready"
    readonly property bool stopped: link.checks.readiness === "not_ready"
    readonly property color worried: link.stopped ? Tokens.scheme.alarm : Tokens.scheme.waiting
    readonly property color tone: link.lit || link.ready ? link.ink : link.worried

    Accessible.checkable: true
    Accessible.checked: link.checks.opened
    font.pixelSize: Tokens.small
    leftPadding: Tokens.grid
    name: link.text + ", " + qsTrId("desk.checks.open")
    rightPadding: Tokens.grid
    text: Say.say(link.checks.state)

    contentItem: Row {
        spacing: Tokens.grid

        ReadyMark {
            anchors.verticalCenter: parent.verticalCenter
            ink: link.ready && !link.lit ? Tokens.scheme.well : link.tone
            readiness: link.checks.readiness
            size: 1.5 * Tokens.grid
        }

        ButtonText {
            anchors.verticalCenter: parent.verticalCenter
            color: link.tone
            font.bold: !link.ready
            font.pixelSize: Tokens.small
            font.underline: !link.down
            text: link.text
            wrapMode: Text.NoWrap
        }
    }

    onClicked: link.checks.opened ? link.checks.close() : link.checks.open()
}
