// SPDX-License-Identifier: Apache-2.0
// Whether a request would reach somebody: what is dead, the drill, the channels, the phones.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Panel {
    id: pane

    required property Desk desk
    readonly property bool closable: pane.desk.checks.opened && pane.desk.detail.request !== ""

    // Pixels of the window for one of this pane.
    readonly property real zoom: pane.width > 0 ? pane.across() / pane.width : 1

    function across(): real {
        return pane.mapToItem(null, pane.width, 0).x - pane.mapToItem(null, 0, 0).x;
    }

    // What the keys have reached, and a code that was just dealt, is scrolled into sight.
    function reveal(item: Item): void {
        let above = item;
        while (above && above !== content)
            above = above.parent;
        if (!above)
            return;
        const top = item.mapToItem(content, 0, 0).y;
        const last = Math.max(0, flick.contentHeight - flick.height);
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top - Tokens.grid);
        else if (top + item.height > flick.contentY + flick.height)
            flick.contentY = Math.min(last, top + item.height + Tokens.grid - flick.height);
    }

    Timer {
        id: laidOut

        interval: 50

        onTriggered: pane.reveal(phones.card)
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            if (pane.Window.activeFocusItem)
                pane.reveal(pane.Window.activeFocusItem);
        }

        target: pane.Window.window
    }

    Shortcut {
        enabled: pane.closable
        sequence: "Escape"

        onActivated: pane.desk.checks.close()
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: 4 * Tokens.grid
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: content.implicitHeight
        contentWidth: width

        Column {
            id: content

            spacing: 3 * Tokens.grid
            width: flick.width - 2 * Tokens.grid

            ChecksHead {
                checks: pane.desk.checks
                closable: pane.closable
                visible: !pane.desk.thisScreen.measuring
                width: parent.width
            }

            DrillPart {
                checks: pane.desk.checks
                visible: !pane.desk.thisScreen.measuring
                width: parent.width
            }

            ScreenPart {
                screen: pane.desk.thisScreen
                visible: pane.desk.thisScreen.offered
                width: parent.width
                zoom: pane.zoom
            }

            ChannelsPart {
                channels: pane.desk.channels
                visible: !pane.desk.onKiosk
                width: parent.width
            }

            PhonesPart {
                id: phones

                phones: pane.desk.phones
                visible: !pane.desk.onKiosk
                width: parent.width

                onDealt: laidOut.restart()
            }

            // A trouble that goes leaves its room empty: nothing slides under a finger.
            Item {
                property real room: 0

                implicitHeight: room
                width: parent.width

                TroublesPart {
                    checks: pane.desk.checks
                    visible: pane.desk.checks.texts.length > 0
                    width: parent.width

                    onImplicitHeightChanged: parent.room = Math.max(parent.room, implicitHeight)
                    Component.onCompleted: parent.room = implicitHeight
                }
            }
        }
    }

    ScrollMark {
        id: bar

        anchors.right: parent.right
        anchors.rightMargin: Tokens.grid
        view: flick
    }
}
