// SPDX-License-Identifier: Apache-2.0
// The staff page: switched by a lead, paired with by whoever is signed in, revoked again.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property Phones phones
    readonly property bool on: part.phones.state === "on"
    // Also a page that cannot be opened can be switched off.
    readonly property bool wanted: part.on || part.phones.state === "broken"
    readonly property Item card: pairing

    signal dealt

    spacing: Tokens.grid

    Heading {
        font.pixelSize: Tokens.label
        text: qsTrId("desk.phones")
        width: parent.width
    }

    ListedThing {
        action: part.wanted ? qsTrId("desk.page.switch_off") : qsTrId("desk.page.switch_on")
        free: part.phones.state !== "switching"
        line: Say.say(part.phones.said)
        offered: part.phones.lead
        title: part.phones.address === "" ? qsTrId("desk.page") : part.phones.address
        width: parent.width

        onActed: part.phones.switchPage(!part.wanted)
    }

    Label {
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        text: qsTrId("desk.page.ask_a_lead")
        visible: !part.wanted && !part.phones.lead
        width: parent.width
    }

    Label {
        Accessible.role: Accessible.AlertMessage
        font.bold: true
        font.pixelSize: Tokens.small
        text: Say.say(part.phones.told)
        visible: text !== ""
        width: parent.width
    }

    PairingCard {
        id: pairing

        phones: part.phones
        visible: part.on && part.phones.code !== ""
        width: parent.width

        onVisibleChanged: {
            if (pairing.visible)
                part.dealt();
        }
    }

    OutlineButton {
        font.pixelSize: Tokens.small
        text: part.phones.code === "" ? qsTrId("desk.phone.pair") : qsTrId("desk.phone.another")
        visible: part.on

        onClicked: part.phones.deal()
    }

    Repeater {
        model: part.phones.ids

        ListedThing {
            required property string modelData
            required property int index

            action: qsTrId("desk.phone.revoke")
            free: true
            line: Say.say(part.phones.uses[index] ?? "")
            offered: part.phones.mayRevoke[index] === "1"
            title: Say.say(part.phones.names[index] ?? "")
            width: part.width

            onActed: part.phones.revoke(modelData)
        }
    }
}
