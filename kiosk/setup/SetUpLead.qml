// SPDX-License-Identifier: Apache-2.0
// The first lead: a call number, a PIN that is dealt, and a code for the day on which it is lost.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: lead

    required property SetUp setUp
    readonly property bool free: lead.setUp.dealt === "" || lead.setUp.dealt === "failed"

    spacing: 2 * Tokens.grid

    Row {
        spacing: Tokens.gap
        visible: lead.free

        OutlineButton {
            name: qsTrId("setup.lead.lower")
            text: "−"

            onClicked: lead.setUp.count(-1)
        }

        Heading {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTrId("desk.person").arg(lead.setUp.number)
        }

        OutlineButton {
            name: qsTrId("setup.lead.higher")
            text: "+"

            onClicked: lead.setUp.count(1)
        }
    }

    OutlineButton {
        text: qsTrId("setup.lead.deal")
        visible: lead.free

        onClicked: lead.setUp.deal()
    }

    Label {
        Accessible.role: Accessible.AlertMessage
        color: Tokens.scheme.alarm
        text: qsTrId("setup.lead.failed")
        visible: lead.setUp.dealt === "failed"
        width: parent.width
    }

    Repeater {
        model: lead.setUp.pin === "" ? [] : ["pin", "code"]

        Column {
            id: secret

            required property string modelData

            width: lead.width

            Label {
                color: Tokens.scheme.inkSoft
                text: qsTrId("setup.lead." + secret.modelData).arg(lead.setUp.number)
                width: parent.width
            }

            Heading {
                Accessible.role: Accessible.StaticText
                text: secret.modelData === "pin" ? lead.setUp.pin : lead.setUp.code
                width: parent.width
            }
        }
    }

    Label {
        text: lead.setUp.pin === "" ? qsTrId("setup.lead.dealt") : qsTrId("setup.lead.write")
        visible: lead.setUp.dealt === "dealt"
        width: parent.width
    }
}
