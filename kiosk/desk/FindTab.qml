// SPDX-License-Identifier: Apache-2.0
// One of the lists, and how many are in it; underlined where it is the one that is shown.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

BaseButton {
    id: tab

    // Below zero where nothing is counted.
    property int count: -1
    // The key that does the same.
    property string hint: ""
    readonly property color ink: tab.checked ? Tokens.scheme.ink : Tokens.scheme.inkSoft

    Accessible.checkable: true
    Accessible.checked: tab.checked
    font.bold: tab.checked
    font.pixelSize: Tokens.small
    leftPadding: 1.5 * Tokens.grid
    name: tab.count < 0 ? tab.text : qsTrId("desk.find.count").arg(tab.text).arg(tab.count)
    rightPadding: 1.5 * Tokens.grid

    background: Rectangle {
        color: tab.down ? Tokens.scheme.pressed : Tokens.none
        radius: tab.corner

        Rectangle {
            y: Math.min(parent.height - height, (parent.height + words.height + Tokens.grid) / 2)
            color: Tokens.scheme.action
            height: Tokens.stroke + 1
            visible: tab.checked
            width: words.width
            x: tab.leftPadding
        }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: words.implicitWidth

        Row {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            spacing: Tokens.small / 3

            ButtonText {
                color: tab.ink
                font: tab.font
                text: tab.text
                wrapMode: Text.NoWrap
            }

            ButtonText {
                color: tab.ink
                font: tab.font
                text: tab.count
                visible: tab.count >= 0
            }

            ButtonText {
                color: tab.ink
                font: tab.font
                text: tab.hint
                visible: text !== ""
            }
        }
    }
}
