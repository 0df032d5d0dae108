// SPDX-License-Identifier: Apache-2.0
// A dot a card, one control: a tap moves one card towards the finger, however small the dots.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: dots

    required property Cards cards
    required property color accent
    readonly property int step: 4 * Tokens.grid
    readonly property real middle: contentItem.x + (dots.cards.index + 1) * dots.step

    signal used

    function towards(forward: bool) {
        dots.used();
        dots.cards.towards(forward);
    }

    Accessible.role: Accessible.Slider
    corner: 2 * Tokens.grid
    description: qsTrId("card.position").arg(dots.cards.index + 1).arg(dots.cards.count)
    name: qsTrId("card.dots")
    padding: Tokens.grid

    contentItem: Item {
        implicitWidth: (dots.cards.count + 1) * dots.step

        Repeater {
            model: dots.cards.count

            Rectangle {
                required property int index
                readonly property bool current: index === dots.cards.index
                readonly property bool after: index > dots.cards.index

                anchors.left: parent.left
                anchors.leftMargin: index * dots.step + (after ? dots.step : 0) + Tokens.grid
                anchors.verticalCenter: parent.verticalCenter
                color: current ? dots.accent : Tokens.scheme.dot
                height: 2 * Tokens.grid
                radius: Tokens.grid
                width: current ? 6 * Tokens.grid : height
            }
        }
    }

    Accessible.onDecreaseAction: dots.towards(false)
    Accessible.onIncreaseAction: dots.towards(true)
    Keys.onLeftPressed: dots.towards(LayoutMirroring.enabled)
    Keys.onRightPressed: dots.towards(!LayoutMirroring.enabled)
    onClicked: dots.towards((pressX > dots.middle) !== LayoutMirroring.enabled)
}
