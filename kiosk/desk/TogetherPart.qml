// SPDX-License-Identifier: Apache-2.0
// What stands beside the state: a time to look again, and what is the same matter.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: part

    required property Together together
    readonly property bool any: part.together.followUp !== "" || part.together.linkedIds.length > 0

    spacing: Tokens.grid

    Item {
        height: Math.max(again.implicitHeight, done.visible ? done.height : 0)
        visible: again.text !== ""
        width: parent.width

        Label {
            id: again

            anchors.left: parent.left
            anchors.right: done.left
            anchors.rightMargin: Tokens.gap
            anchors.verticalCenter: parent.verticalCenter
            color: part.together.followUpDue ? Tokens.scheme.waiting : Tokens.scheme.ink
            font.bold: part.together.followUpDue
            font.pixelSize: Tokens.small
            text: Say.say(part.together.followUp)
        }

        OutlineButton {
            id: done

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Tokens.small
            name: qsTrId("desk.follow_up.done") + ", " + again.text
            text: qsTrId("desk.follow_up.done")

            onClicked: part.together.followUpDone()
        }
    }

    Repeater {
        model: part.together.linkedIds

        Item {
            id: same

            required property string modelData
            required property int index

            height: Math.max(matter.implicitHeight, unlink.height)
            width: part.width

            Label {
                id: matter

                anchors.left: parent.left
                anchors.right: unlink.left
                anchors.rightMargin: Tokens.gap
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Tokens.small
                text: {
                    const named = Say.say(part.together.linkedTexts[same.index] ?? "");
                    return qsTrId("desk.linked.title") + ": " + named;
                }
            }

            QuietLink {
                id: unlink

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Tokens.small
                name: text + ", " + matter.text
                text: qsTrId("desk.linked.unlink")

                onClicked: part.together.unlink(same.modelData)
            }
        }
    }

    OutlineButton {
        Accessible.checkable: true
        Accessible.checked: part.together.both
        font.bold: part.together.both
        font.pixelSize: Tokens.small
        text: (part.together.both ? "\u2713 " : "") + qsTrId("desk.linked.both")
        visible: part.together.canBoth

        onClicked: part.together.answerBoth(!part.together.both)
    }
}
