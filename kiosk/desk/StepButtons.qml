// SPDX-License-Identifier: Apache-2.0
// The buttons of the word table that are possible now; the next step is filled.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Flow {
    id: steps

    required property Desk desk
    readonly property RequestDetail detail: steps.desk.detail
    readonly property Together together: steps.desk.together
    readonly property bool free: !steps.detail.pending

    signal closeAsked

    function key(letter: string): string {
        return steps.desk.looks.letters ? letter : "";
    }

    spacing: Tokens.gap

    StepButton {
        enabled: steps.free
        filled: true
        hint: steps.key("A")
        text: qsTrId("desk.take_over")
        visible: steps.together.canTakeOver

        onClicked: steps.together.takeOver()
    }

    StepButton {
        enabled: steps.free
        hint: steps.key("D")
        text: qsTrId("desk.decline")
        visible: steps.together.canDecline

        onClicked: steps.together.decline()
    }

    StepButton {
        enabled: steps.free
        hint: steps.key("H")
        text: qsTrId("desk.lead_has_it")
        visible: steps.together.canLeadHaveIt

        onClicked: steps.together.leadHasIt()
    }

    StepButton {
        enabled: steps.free
        filled: true
        hint: steps.key("G")
        text: qsTrId("desk.going")
        visible: steps.detail.canGo

        onClicked: steps.detail.going()
    }

    StepButton {
        enabled: steps.free
        filled: steps.detail.mine
        hint: steps.key("T")
        text: qsTrId("desk.there")
        visible: steps.detail.canArrive

        onClicked: steps.detail.there()
    }

    StepButton {
        enabled: steps.free
        hint: steps.key("S")
        text: qsTrId("desk.seen")
        visible: steps.detail.canSee

        onClicked: steps.detail.seen()
    }

    StepButton {
        enabled: steps.free
        hint: steps.key("N")
        text: qsTrId("desk.not_me")
        visible: steps.detail.canStepBack

        onClicked: steps.detail.notMe()
    }

    StepButton {
        enabled: steps.free
        hint: steps.key("X")
        text: qsTrId("desk.nobody_there")
        visible: steps.together.canSayNobody

        onClicked: steps.together.nobodyThere()
    }

    StepButton {
        enabled: steps.free
        filled: steps.detail.state === "with_person"
        hint: steps.key("C")
        text: qsTrId("desk.close")
        visible: steps.detail.canClose

        onClicked: steps.closeAsked()
    }

    StepButton {
        enabled: steps.free
        hint: steps.key("R")
        text: qsTrId("desk.reopen")
        visible: steps.detail.canReopen

        onClicked: steps.detail.reopen()
    }

    QuietLink {
        bottomPadding: Tokens.grid
        font.pixelSize: Tokens.small
        leftPadding: Tokens.grid
        rightPadding: Tokens.grid
        topPadding: Tokens.grid
        text: qsTrId("desk.alert.mute")
        visible: steps.detail.canMute

        onClicked: steps.detail.mute()
    }

    Label {
        color: Tokens.scheme.waiting
        font.bold: true
        font.pixelSize: Tokens.small
        height: Tokens.target
        text: Say.say(steps.detail.muted)
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
    }

    Label {
        font.bold: true
        font.pixelSize: Tokens.small
        text: qsTrId("desk.saving")
        verticalAlignment: Text.AlignVCenter
        visible: steps.detail.saving
    }
}
