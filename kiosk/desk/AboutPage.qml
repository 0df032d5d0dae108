// SPDX-License-Identifier: Apache-2.0
// What is inside this program, and under which licence each part of it is.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

OfficePanel {
    id: page

    required property Desk desk
    readonly property About about: page.desk.about
    readonly property bool found: page.about.version !== ""

    said: page.found ? qsTrId("desk.about.said").arg(page.about.version) : qsTrId("desk.about.looking")
    title: qsTrId("desk.about")

    Repeater {
        model: page.about.names

        Item {
            id: part

            required property string modelData
            required property int index
            readonly property string licence: page.about.licences[part.index] ?? ""

            height: Math.max(name.implicitHeight, under.implicitHeight)
            width: page.room

            Label {
                id: name

                anchors.left: parent.left
                font.bold: true
                font.pixelSize: Tokens.small
                text: part.modelData
                width: 0.45 * parent.width
            }

            Label {
                id: under

                anchors.right: parent.right
                font.pixelSize: Tokens.small
                text: part.licence === "" ? qsTrId("desk.about.unnamed") : part.licence
                width: 0.52 * parent.width
            }
        }
    }
}
