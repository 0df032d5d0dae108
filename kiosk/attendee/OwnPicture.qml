// SPDX-License-Identifier: Apache-2.0
// The picture of an organisers' card, whole; a QR code has black squares on white in every theme,
// each of as many whole pixels.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Image {
    id: own

    required property Card card
    required property Plan plan
    readonly property bool isCode: !!own.card?.code
    readonly property string file: own.card?.picture ?? ""
    readonly property bool shown: !own.plan.wide && own.file !== ""
    readonly property string says: own.card?.pictureSays ?? ""
    readonly property real room: 2 * own.plan.reach - 8 * Tokens.grid
    readonly property real across: own.plan.portrait ? own.plan.full : own.plan.width - own.from
    readonly property real from: own.plan.left.right + 6 * Tokens.grid
    // From half a metre away; and never below 30 mm, where cameras lose it.
    readonly property real codeRoom: Math.min(own.room, own.across, 110 * Tokens.pxPerMm)
    readonly property real codeSide: Math.max(own.codeRoom, 30 * Tokens.pxPerMm)
    readonly property int square: Math.max(1, Math.floor(own.codeSide / Math.max(1, implicitWidth)))

    Accessible.ignored: !own.says && !own.isCode
    Accessible.name: own.says || (own.card?.code ?? "")
    Accessible.role: Accessible.Graphic
    anchors.left: parent.left
    anchors.leftMargin: Math.round(own.plan.middle.x - own.width / 2)
    anchors.top: parent.top
    anchors.topMargin: Math.round(own.plan.middle.y - own.height / 2)
    asynchronous: false
    fillMode: Image.PreserveAspectFit
    height: own.isCode ? own.square * own.implicitHeight : own.room
    smooth: !own.isCode
    source: own.shown ? own.file : ""
    sourceSize: own.isCode ? undefined : Qt.size(own.across, own.room)
    visible: own.shown
    width: own.isCode ? own.square * own.implicitWidth : own.across
}
