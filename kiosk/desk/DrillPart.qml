// SPDX-License-Identifier: Apache-2.0
// The drill: one touch, and what each kiosk's last one reached.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property Checks checks

    spacing: 1.5 * Tokens.grid

    Item {
        height: Math.max(drill.height, line.implicitHeight)
        width: parent.width

        PrimaryButton {
            id: drill

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            bottomPadding: Tokens.grid
            enabled: part.checks.canDrill
            font.pixelSize: Tokens.small
            text: qsTrId("desk.drill")
            topPadding: Tokens.grid

            onClicked: part.checks.startDrill()
        }

        Label {
            id: line

            anchors.left: drill.right
            anchors.leftMargin: 2 * Tokens.grid
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Tokens.scheme.inkSoft
            font.pixelSize: Tokens.small
            text: qsTrId("desk.drill.line")
        }
    }

    Label {
        Accessible.role: Accessible.AlertMessage
        font.bold: true
        font.pixelSize: Tokens.small
        text: Say.say(part.checks.drill)
        visible: text !== ""
        width: parent.width
    }

    Repeater {
        model: part.checks.proofs

        Proof {
            required property string modelData
            required property int index

            dead: Say.say(part.checks.dead[index] ?? "")
            proven: Say.say(part.checks.proven[index] ?? "")
            title: Say.say(modelData)
            width: part.width
        }
    }

    component Proof: Column {
        id: proof

        required property string title
        required property string proven
        required property string dead

        Label {
            font.bold: true
            font.pixelSize: Tokens.small
            text: proof.proven === "" ? proof.title : proof.title + ": " + proof.proven
            width: parent.width
        }

        Label {
            color: Tokens.scheme.alarm
            font.bold: true
            font.pixelSize: Tokens.small
            text: qsTrId("desk.proof_dead").arg(proof.dead)
            visible: proof.dead !== ""
            width: parent.width
        }
    }
}
