// SPDX-License-Identifier: Apache-2.0
// The QR code of an organisers' card among its words, where it has no place beside them: never
// below 30 mm, where cameras lose it; black squares on white in every theme, of whole pixels.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Image {
    id: own

    required property Card card
    // Pixels that there are for it, across and down.
    required property real most
    required property bool wanted
    readonly property bool isCode: !!own.card?.code
    // No page ends within it.
    readonly property bool whole: true
    readonly property real least: 30 * Tokens.pxPerMm
    readonly property real room: Math.min(own.most, 60 * Tokens.pxPerMm)
    readonly property int square: Math.floor(own.room / Math.max(1, implicitWidth))

    Accessible.name: own.card?.code ?? ""
    Accessible.role: Accessible.Graphic
    asynchronous: false
    height: own.square * own.implicitHeight
    smooth: false
    source: own.visible ? own.card.picture : ""
    visible: own.wanted && own.isCode && own.room >= own.least
    width: own.square * own.implicitWidth
}
