// SPDX-License-Identifier: Apache-2.0
// What a team does beside answering: its sections at one side, the open one at the other.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

FocusScope {
    id: page

    required property Desk desk
    required property bool wide
    readonly property Office office: page.desk.office
    readonly property int margin: 3 * Tokens.grid
    readonly property real listed: page.wide ? Math.round(0.2 * page.width) : page.width

    Shortcut {
        sequence: "Escape"

        onActivated: page.office.leave()
    }

    Flow {
        id: sections

        anchors.left: parent.left
        anchors.margins: page.margin
        anchors.top: parent.top
        anchors.topMargin: Tokens.grid
        spacing: Tokens.grid
        width: page.listed - 2 * page.margin

        OutlineButton {
            checkable: false
            font.pixelSize: Tokens.small
            text: qsTrId("desk.office.leave")
            width: page.wide ? sections.width : implicitWidth

            onClicked: page.office.leave()
        }

        Repeater {
            model: page.office.sections

            OutlineButton {
                required property string modelData

                checkable: true
                checked: page.office.section === modelData
                font.pixelSize: Tokens.small
                text: qsTrId("desk.office." + modelData)
                width: page.wide ? sections.width : implicitWidth

                onClicked: page.office.enter(modelData)
            }
        }
    }

    OfficeSection {
        anchors.bottom: parent.bottom
        anchors.left: page.wide ? sections.right : parent.left
        anchors.margins: page.margin
        anchors.right: parent.right
        anchors.top: page.wide ? parent.top : sections.bottom
        anchors.topMargin: page.wide ? Tokens.grid : page.margin
        desk: page.desk
        wide: page.wide
    }
}
