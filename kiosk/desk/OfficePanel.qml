// SPDX-License-Identifier: Apache-2.0
// A page of the office: its title stands, what is put into it scrolls below.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Panel {
    id: panel

    required property string title

    // A sentence below the title: what the page is for, or what is so.
    property string said: ""

    // What stands in the page, from top to bottom, and its width.
    default property alias content: column.data
    readonly property real room: column.width - column.leftPadding

    // What the keys have reached is scrolled into sight; a page may show anything of its own so.
    function reveal(item: Item): void {
        let above = item;
        while (above && above !== column)
            above = above.parent;
        if (!above)
            return;
        const top = item.mapToItem(column, 0, 0).y;
        const last = Math.max(0, flick.contentHeight - flick.height);
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top - Tokens.grid);
        else if (top + item.height > flick.contentY + flick.height)
            flick.contentY = Math.min(last, top + item.height + Tokens.grid - flick.height);
    }

    Connections {
        function onActiveFocusItemChanged(): void {
            if (panel.Window.activeFocusItem)
                panel.reveal(panel.Window.activeFocusItem);
        }

        target: panel.Window.window
    }

    Heading {
        id: heading

        anchors.left: parent.left
        anchors.margins: 3 * Tokens.grid
        anchors.right: parent.right
        anchors.top: parent.top
        text: panel.title
    }

    Label {
        id: sentence

        anchors.left: heading.left
        anchors.right: heading.right
        anchors.top: heading.bottom
        anchors.topMargin: Tokens.grid / 2
        color: Tokens.scheme.inkSoft
        font.pixelSize: Tokens.small
        height: visible ? implicitHeight : 0
        text: panel.said
        visible: panel.said !== ""
    }

    Flickable {
        id: flick

        anchors.bottom: parent.bottom
        // Room for the ring around what has the focus.
        anchors.left: heading.left
        anchors.leftMargin: -Tokens.grid
        anchors.right: heading.right
        anchors.top: sentence.bottom
        anchors.topMargin: Tokens.grid
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + 4 * Tokens.grid
        contentWidth: width

        Column {
            id: column

            leftPadding: Tokens.grid
            spacing: 2 * Tokens.grid
            topPadding: Tokens.grid / 2
            width: flick.width - 2 * Tokens.grid
        }
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Tokens.grid
        view: flick
    }
}
