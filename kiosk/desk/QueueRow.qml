// SPDX-License-Identifier: Apache-2.0
// One request: its sign, where, how long, what is so, and the one thing to do.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: row

    required property string shape
    required property string colour
    required property string word
    required property string where
    required property string aside
    required property string line
    required property string age
    required property string ageSaid
    required property int urgency
    required property bool asks
    required property bool canGo
    required property bool pending
    required property bool chosen
    readonly property color tone: {
        if (row.urgency === 0)
            return Tokens.scheme.inkSoft;
        return row.urgency === 1 ? Tokens.scheme.waiting : Tokens.scheme.alarm;
    }
    readonly property string place: Say.say(row.where)

    signal going

    bottomPadding: 2 * Tokens.grid
    corner: 2 * Tokens.grid
    description: Say.say(row.line)
    leftPadding: (row.mirrored ? 2 : 4) * Tokens.grid
    name: {
        if (row.age === "")
            return row.word + ", " + row.place;
        return qsTrId("desk.row").arg(row.word).arg(row.place).arg(Say.say(row.ageSaid));
    }
    rightPadding: (row.mirrored ? 4 : 2) * Tokens.grid
    topPadding: 2 * Tokens.grid

    background: Panel {
        border.color: row.chosen ? Tokens.scheme.action : Tokens.scheme.hairline
        border.width: row.chosen ? Tokens.stroke + 1 : 1
        color: row.down ? Tokens.scheme.pressed : Tokens.scheme.panel
        radius: row.corner

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: 2 * Tokens.grid
            anchors.top: parent.top
            color: row.tone
            radius: width / 2
            visible: row.urgency > 0
            width: Tokens.grid
        }
    }
    contentItem: Item {
        readonly property real rightSide: age.implicitHeight + (go.visible ? go.height : 0)

        implicitHeight: Math.max(texts.implicitHeight, rightSide + Tokens.grid)

        SignMark {
            id: sign

            anchors.left: parent.left
            colour: row.colour
            shape: row.shape
            size: Math.round(1.7 * Tokens.body)
        }

        QueueText {
            id: texts

            anchors.left: sign.right
            anchors.leftMargin: 2 * Tokens.grid
            anchors.right: parent.right
            aside: row.aside
            asideRoom: go.visible ? go.width + 2 * Tokens.grid : 0
            asks: row.asks
            line: row.line
            tone: row.urgency === 2 ? Tokens.scheme.alarm : Tokens.scheme.ink
            where: row.where
            word: row.word
        }

        Label {
            id: age

            Accessible.ignored: true
            anchors.right: parent.right
            color: row.tone
            font.bold: true
            font.pixelSize: Tokens.body
            text: row.age
        }

        PrimaryButton {
            id: go

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            bottomPadding: Tokens.grid
            topPadding: Tokens.grid
            enabled: !row.pending
            name: row.pending ? go.text : go.text + ", " + row.word
            font.pixelSize: Tokens.small
            text: row.pending ? qsTrId("desk.saving") : qsTrId("desk.going")
            visible: row.canGo || row.pending

            onClicked: row.going()
        }
    }
}
