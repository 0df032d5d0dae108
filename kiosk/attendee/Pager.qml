// SPDX-License-Identifier: Apache-2.0
// A column that is turned like pages where it is higher than its room.
pragma ComponentBehavior: Bound

import QtQuick
import "pages.mjs" as Pages

Item {
    id: pager

    default property alias content: column.data
    // Pixels between two sections: at least, and where there is room.
    required property real least
    property real most: pager.least
    // Between two sections of a page: what is pressed may follow what is pressed.
    property real apart: pager.least
    // The last section, which is there only where there are pages.
    property Item extra: null
    property bool extraWanted: true
    // It is there whether there are pages or not.
    property bool extraAlways: false
    // Laid out before it is seen; a section that is not shown has no height then.
    property bool early: false
    // What the visitor has just asked for: its page comes up, until they turn it.
    property Item wanted: null
    property bool follows: true
    property int up: 0
    // More than one page without the extra section.
    property bool turned: false
    property real space: pager.least
    // What pages.mjs found, as {top, bottom} each.
    property var found: []
    readonly property int last: Math.max(0, pager.found.length - 1)
    // One of them; a pair of numbers has no type of its own in QML.
    readonly property var page: pager.found[Math.min(pager.up, pager.last)] ?? Pages.none()

    // Letters of some scripts are higher than their line; not where a text is cut between two.
    readonly property real above: pager.last > 0 && !pager.page.intoText ? pager.least : 0
    readonly property real below: pager.last > 0 && !pager.page.outOfText ? pager.least : 0

    function turn(): void {
        pager.follows = false;
        pager.up = pager.up >= pager.last ? 0 : pager.up + 1;
    }

    // Other words, which may be as high as those before.
    function begin(): void {
        pager.up = 0;
        pager.follows = true;
        soon.restart();
    }

    function cut(): void {
        if (pager.extra && pager.extraAlways)
            pager.extra.visible = pager.extraWanted;
        const hidden = pager.early && !pager.visible;
        const shown = Array.from(column.children).filter(one => (one.visible || hidden) && one.height > 0);
        const own = shown.filter(one => pager.extraAlways || one !== pager.extra);
        const words = own.reduce((sum, one) => sum + one.height, 0);
        pager.turned = words + pager.least * (own.length - 1) > pager.height + 1;
        const between = (pager.height - words) / Math.max(1, own.length - 1);
        pager.space = Math.max(pager.turned ? pager.apart : pager.least, Math.min(pager.most, Math.floor(between)));
        if (pager.extra && !pager.extraAlways)
            pager.extra.visible = pager.turned && pager.extraWanted;
        const all = Pages.pieces(column, column, pager.height, hidden);
        const edges = shown.map(one => one.y + one.height);
        pager.found = Pages.pages(all, edges, column.height, pager.height);
        const end = pager.follows && pager.wanted?.visible ? pager.wanted.y + pager.wanted.height : 0;
        const at = end > 0 ? pager.found.findIndex(one => one.bottom > end - 1) : pager.up;
        pager.up = Math.min(Math.max(at, 0), pager.last);
        pager.show(all);
    }

    // What is on another page is neither seen nor pressed.
    function show(all: var): void {
        Array.from(column.children).forEach(one => {
            const here = one.y < pager.page.bottom - 0.5 && one.y + one.height > pager.page.top + 0.5;
            one.opacity = here || pager.last === 0 ? 1 : 0;
        });
        all.forEach(one => one.item.opacity = 0);
        const here = all.filter(one => one.top >= pager.page.top - 0.5 && one.top < pager.page.bottom - 0.5);
        here.forEach(one => one.item.opacity = 1);
        all.forEach(one => one.item.enabled = one.item.opacity > 0);
    }

    onExtraWantedChanged: soon.restart()
    onHeightChanged: soon.restart()
    onUpChanged: soon.restart()

    // After the column has settled; not Qt.callLater, which may outlive the column.
    Timer {
        id: soon

        interval: 0

        onTriggered: pager.cut()
    }

    Item {
        // A shape or a letter may reach a little out of its column.
        anchors.left: parent.left
        anchors.leftMargin: -pager.least
        anchors.right: parent.right
        anchors.rightMargin: -pager.least
        anchors.top: parent.top
        anchors.topMargin: -pager.above
        clip: pager.last > 0
        height: pager.page.bottom - pager.page.top + pager.above + pager.below

        Column {
            id: column

            anchors.left: parent.left
            anchors.leftMargin: pager.least
            spacing: pager.space
            width: pager.width

            transform: Translate {
                y: pager.above - pager.page.top
            }

            onHeightChanged: soon.restart()
            onPositioningComplete: soon.restart()
        }
    }
}
