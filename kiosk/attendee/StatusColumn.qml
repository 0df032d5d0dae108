// SPDX-License-Identifier: Apache-2.0
// The status, in the place of the card's words: one thing at a time, and the way out at the foot.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: column

    required property Plan plan
    // Pixels at the top of its place that something else needs.
    property real under: 0
    required property Visit visit
    required property SpeechView speech
    readonly property string question: column.visit.question
    property bool privacyOpen: false
    readonly property rect place: column.plan.column

    // Opened or closed: somebody is there, whichever way they pressed.
    function turn(open: bool): void {
        column.visit.stillHere();
        column.privacyOpen = open;
    }

    // A question is seen, whatever was open.
    onQuestionChanged: column.privacyOpen = false

    Loader {
        anchors.left: parent.left
        anchors.leftMargin: column.place.x
        anchors.top: parent.top
        anchors.topMargin: column.place.y + column.under
        height: column.place.height - column.under
        sourceComponent: {
            if (column.question === "idle")
                return idle;
            return column.privacyOpen ? privacy : status;
        }
        width: column.place.width
    }

    Component {
        id: status

        StatusPage {
            questionAlone: column.plan.questionAlone
            portrait: column.plan.portrait
            speech: column.speech
            visit: column.visit

            onPrivacyAsked: column.turn(true)
        }
    }

    Component {
        id: privacy

        PrivacyPage {
            visit: column.visit

            onBack: column.turn(false)
        }
    }

    Component {
        id: idle

        IdleQuestion {
            visit: column.visit
        }
    }
}
