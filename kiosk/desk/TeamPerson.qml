// SPDX-License-Identifier: Apache-2.0
// Whoever is chosen: their time on the team, their ways to sign in, their phones.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: person

    required property Team team

    // What was typed about one person is not said of the next.
    function refill(): void {
        term.begin = person.team.begin;
        term.end = person.team.end;
    }

    spacing: 2 * Tokens.grid

    Component.onCompleted: person.refill()

    Connections {
        function onBeginChanged(): void {
            person.refill();
        }

        function onChosenChanged(): void {
            person.refill();
        }

        function onEndChanged(): void {
            person.refill();
        }

        target: person.team
    }

    Heading {
        font.pixelSize: Tokens.label
        text: Say.say(person.team.title)
        width: parent.width
    }

    TeamQuestion {
        team: person.team
        visible: person.team.asking !== ""
        width: parent.width
    }

    Flow {
        spacing: Tokens.gap
        visible: person.team.asking === ""
        width: parent.width

        Step {
            step: "deal"
            text: qsTrId("desk.team.deal")
        }

        Step {
            step: person.team.badge ? "drop_badge" : "badge"
            text: person.team.badge ? qsTrId("desk.team.drop_badge") : qsTrId("desk.team.enrol")
        }

        Step {
            step: "recovery"
            text: qsTrId("desk.team.recovery")
        }

        Step {
            step: "revoke"
            text: qsTrId("desk.team.revoke")
        }

        Step {
            enabled: !person.team.lastLead
            step: "remove"
            text: qsTrId("desk.team.remove")
        }
    }

    TeamTerm {
        id: term

        width: parent.width
    }

    OutlineButton {
        enabled: term.begin !== person.team.begin || term.end !== person.team.end
        font.pixelSize: Tokens.small
        text: qsTrId("desk.team.term_save")

        onClicked: person.team.setTerm(term.begin, term.end)
    }

    Repeater {
        model: person.team.phoneIds

        ListedThing {
            required property string modelData
            required property int index

            action: qsTrId("desk.phone.revoke")
            free: true
            line: ""
            title: Say.say(person.team.phoneNames[index] ?? "")
            width: person.width

            onActed: person.team.revokePhone(modelData)
        }
    }

    component Step: OutlineButton {
        required property string step

        font.pixelSize: Tokens.small

        onClicked: person.team.ask(step)
    }
}
