// SPDX-License-Identifier: Apache-2.0
// What a team does besides the next step: hand over, ask a lead, look again, link.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Flow {
    id: links

    required property Together together
    required property bool free

    signal asked(what: string)

    spacing: Tokens.gap

    Step {
        text: qsTrId("desk.hand_over")
        visible: links.together.canHandOver

        onClicked: links.asked("whom")
    }

    Step {
        text: qsTrId("desk.keep")
        visible: links.together.canKeep

        onClicked: links.together.keep()
    }

    Step {
        text: qsTrId("desk.for_lead")
        visible: links.together.canForLead

        onClicked: links.together.forLead()
    }

    Step {
        text: qsTrId("desk.look_again")
        visible: links.together.canFollowUp

        onClicked: links.asked("when")
    }

    Step {
        text: qsTrId("desk.same_matter")
        visible: links.together.canFollowUp

        onClicked: links.asked("which")
    }

    component Step: QuietLink {
        bottomPadding: Tokens.grid
        enabled: links.free
        font.pixelSize: Tokens.small
        leftPadding: Tokens.grid
        rightPadding: Tokens.grid
        topPadding: Tokens.grid
    }
}
