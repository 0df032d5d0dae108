// SPDX-License-Identifier: Apache-2.0
// The status folded into the band: the sign and one line; one tap opens it again.  What has become
// of a press stays in sight so, also while a visitor looks for their language or is asked who they are.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme
import "short.mjs" as Short

BaseButton {
    id: quiet

    required property Visit visit
    required property ComfortView comfort
    required property Plan plan
    readonly property bool folded: quiet.visit.quiet || quiet.comfort.picking || quiet.asking
    // "Is this still you?" has the room of the status; on 10 inches, for its ten seconds, of both.
    readonly property bool alone: quiet.plan.questionAlone && !quiet.plan.low
    readonly property bool asking: quiet.visit.question === "still_you" && quiet.alone
    // Without the line that says what a tap does, which the name still says.
    readonly property bool short: quiet.plan.brief || Tokens.textSize > 1
    readonly property string said: Words.say(Short.of(quiet.visit.folded), quiet.visit.foldedArg)

    function line(): string {
        const word = quiet.visit.signWord;
        return word === "" ? quiet.said : qsTrId("band.quiet").arg(word).arg(quiet.said);
    }

    anchors.left: parent.left
    anchors.leftMargin: quiet.plan.quiet.x
    anchors.top: parent.top
    anchors.topMargin: quiet.plan.quiet.y
    corner: 2 * Tokens.grid
    leftPadding: 2 * Tokens.grid
    name: quiet.text + " " + qsTrId("band.quiet_open")
    padding: Tokens.grid
    text: quiet.line()
    visible: quiet.folded && quiet.visit.screen === "status" && quiet.visit.folded !== ""
    width: quiet.plan.quiet.width

    background: Rectangle {
        border.color: Tokens.scheme.edge
        border.width: Tokens.stroke
        color: quiet.down ? Tokens.scheme.pressed : Tokens.scheme.panel
        radius: quiet.corner
    }
    contentItem: Item {
        implicitHeight: lines.implicitHeight

        SignMark {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            colour: quiet.visit.signColour
            shape: quiet.visit.signShape
            size: 6 * Tokens.grid
            visible: quiet.visit.signShape !== ""
        }

        Column {
            id: lines

            anchors.left: mark.right
            anchors.leftMargin: 2 * Tokens.grid
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            ButtonText {
                color: Tokens.scheme.ink
                font.pixelSize: Tokens.heldSmall
                horizontalAlignment: Text.AlignLeft
                text: quiet.text
                width: parent.width
            }

            ButtonText {
                color: Tokens.scheme.ink
                font.pixelSize: Tokens.heldSmall
                font.underline: true
                horizontalAlignment: Text.AlignLeft
                text: qsTrId("band.quiet_open")
                visible: !quiet.short
                width: parent.width
            }
        }
    }

    onClicked: {
        quiet.comfort.closePicker();
        quiet.visit.openStatus();
    }

    Binding {
        property: "quietWords"
        target: quiet.plan
        value: quiet.visible ? quiet.height : 0
    }
}
