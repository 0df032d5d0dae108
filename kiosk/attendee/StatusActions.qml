// SPDX-License-Identifier: Apache-2.0
// Hide first and near, the end of the request far from it; what was ended can be undone.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: actions

    required property Visit visit

    // More than one page: "More" stands where else the way to what is stored does.
    required property bool paged
    // The answers to "Is this still you?" share the row with Hide.
    required property bool shared
    // "Is this still you?": until then nobody knows whose request this is to end.
    readonly property bool asking: actions.visit.question === "still_you"
    readonly property real air: Math.max(Tokens.gap, 3 * Tokens.grid)
    // Room for either, whichever is shown: else Hide would be higher with the longer one, which
    // makes pages, which shows the shorter one, and so on for ever.
    readonly property real either: Math.max(Tokens.target, Math.min(actions.longer, actions.linkMost))
    // Where nothing stands at the right end, the link has its room.
    readonly property bool ended: end.visible || actions.visit.withdrawn
    readonly property real spare: actions.width - 3 * Tokens.bigTarget - 2 * actions.air
    readonly property real linkMost: Math.max(actions.width * 0.28, actions.ended ? 0 : actions.spare)
    readonly property real longest: Tokens.low ? 0 : stored.advanceWidth
    readonly property real longer: Math.max(more.advanceWidth, actions.longest) + Tokens.grid
    readonly property real endWidth: actions.visit.withdrawn ? undo.width : end.width
    readonly property real most: actions.width - actions.either - actions.endWidth - 2 * actions.air
    readonly property real share: actions.visit.withdrawn ? 0.5 : 0.46
    readonly property real endMost: (actions.width - actions.either) * actions.share - actions.air
    readonly property real rest: actions.width - answers.shorter - 2 * answers.spacing
    readonly property real answerShare: answers.wish / (answers.wish + hide.implicitWidth)
    readonly property real answerMost: actions.rest * actions.answerShare
    readonly property real hideMost: actions.shared ? actions.rest - actions.answerMost : actions.most
    // What becomes of the request stands above Hide where Hide has no room for it.
    readonly property string line: Words.say(actions.visit.hideLine, actions.visit.hideLineArg)
    readonly property real lineWidth: promise.advanceWidth + hide.leftPadding + hide.rightPadding
    readonly property bool apart: actions.line !== "" && (actions.shared || actions.lineWidth > actions.most)

    signal moreAsked
    signal privacyAsked

    implicitHeight: Math.max(Tokens.bigTarget, hide.implicitHeight, end.visible ? end.implicitHeight : 0)

    TextMetrics {
        id: more

        font: link.font
        text: qsTrId("card.more")
    }

    TextMetrics {
        id: stored

        font: link.font
        text: qsTrId("visit.privacy_link")
    }

    TextMetrics {
        id: promise

        font.family: Tokens.family
        font.pixelSize: Tokens.small
        text: actions.line
    }

    HideButton {
        id: hide

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        line: actions.apart ? "" : actions.line
        visit: actions.visit
        width: Math.min(actions.hideMost, Math.max(2.5 * Tokens.bigTarget, implicitWidth))
    }

    QuietLink {
        id: link

        anchors.left: hide.right
        anchors.leftMargin: actions.air
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Tokens.heldSmall
        text: actions.paged ? qsTrId("card.more") : qsTrId("visit.privacy_link")
        visible: !actions.shared && (actions.paged || !actions.asking && !Tokens.low)
        width: Math.max(Tokens.target, Math.min(implicitWidth, actions.either))

        onClicked: actions.paged ? actions.moreAsked() : actions.privacyAsked()
    }

    QuietLink {
        id: end

        alignment: Text.AlignRight
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        text: qsTrId("visit.no_longer")
        visible: actions.visit.canWithdraw && !actions.asking
        width: actions.ended ? Math.max(Tokens.bigTarget, Math.min(implicitWidth, actions.endMost)) : 0

        onClicked: actions.visit.withdraw()
    }

    OutlineButton {
        id: undo

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        corner: 3 * Tokens.grid
        // A single word of ten letters, which a narrow column would cut.
        font.pixelSize: Math.min(Tokens.held, 1.6 * Tokens.usualSmall)
        leftPadding: (Tokens.low ? 0.5 : 2) * Tokens.grid
        rightPadding: leftPadding
        text: qsTrId("visit.undo")
        visible: actions.visit.withdrawn && !actions.asking
        width: Math.max(Tokens.bigTarget, Math.min(Math.max(2 * Tokens.bigTarget, implicitWidth), actions.endMost))

        onClicked: actions.visit.undoWithdrawal()
    }

    StillYouAnswers {
        id: answers

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        tight: true
        visible: actions.shared
        visit: actions.visit
        width: shorter + spacing + actions.answerMost
    }
}
