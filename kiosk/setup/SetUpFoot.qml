// SPDX-License-Identifier: Apache-2.0
// The way on and back, and the way past the set-up, which asks once more.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: foot

    required property SetUp setUp
    // What is being typed is kept or left first; what is being dealt is told on its page alone.
    readonly property bool free: foot.setUp.venue.editing === "" && foot.setUp.dealt !== "dealing"
    readonly property bool last: foot.setUp.page === foot.setUp.last

    implicitHeight: Math.max(way.implicitHeight, past.implicitHeight)

    Row {
        id: way

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.gap
        visible: !foot.setUp.skipping

        OutlineButton {
            enabled: foot.free
            text: qsTrId("setup.back")
            visible: foot.setUp.page > 1

            onClicked: foot.setUp.back()
        }

        PrimaryButton {
            enabled: foot.free
            text: foot.last ? qsTrId("setup.finish") : qsTrId("setup.next")

            onClicked: foot.setUp.next()
        }
    }

    Column {
        id: past

        anchors.left: parent.left
        anchors.right: foot.setUp.skipping ? parent.right : way.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Tokens.grid

        QuietLink {
            text: qsTrId("setup.skip")
            visible: !foot.setUp.skipping

            onClicked: foot.setUp.ask(true)
        }

        Label {
            Accessible.role: Accessible.AlertMessage
            text: qsTrId("setup.skip.said")
            visible: foot.setUp.skipping
            width: parent.width
        }

        Row {
            spacing: Tokens.gap
            visible: foot.setUp.skipping

            OutlineButton {
                text: qsTrId("setup.skip.yes")

                onClicked: foot.setUp.skip()
            }

            OutlineButton {
                text: qsTrId("setup.skip.no")

                onClicked: foot.setUp.ask(false)
            }
        }
    }
}
