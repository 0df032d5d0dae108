// SPDX-License-Identifier: Apache-2.0
// The set-up before the first card: a page at a time, the way on always in the same place.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Window {
    id: window

    required property SetUp setUp
    readonly property string heading: "setup." + window.setUp.name
    readonly property string sentence: "setup." + window.setUp.name + ".said"
    readonly property real margin: (window.width > window.height ? 0.18 : 0.07) * window.width

    color: Tokens.scheme.paper
    height: 854
    title: qsTrId("setup.title")
    width: 1366

    Binding {
        property: "shortSide"
        target: Tokens
        value: 0.82 * Math.min(window.width, window.height)
    }

    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        anchors.fill: parent
        anchors.leftMargin: window.margin
        anchors.rightMargin: window.margin

        Column {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: 6 * Tokens.grid
            spacing: Tokens.grid

            Label {
                color: Tokens.scheme.inkSoft
                font.pixelSize: Tokens.small
                text: qsTrId("setup.page").arg(window.setUp.page).arg(window.setUp.last)
                width: parent.width
            }

            Heading {
                text: qsTrId(window.heading)
                width: parent.width
            }

            Label {
                text: qsTrId(window.sentence)
                width: parent.width
            }
        }

        Flickable {
            id: flick

            anchors.bottom: foot.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.topMargin: 5 * Tokens.grid
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: page.implicitHeight + 2 * Tokens.grid
            contentWidth: width

            Column {
                id: page

                width: flick.width

                SetUpSettings {
                    setUp: window.setUp
                    width: parent.width
                }

                SetUpLead {
                    setUp: window.setUp
                    visible: window.setUp.name === "lead"
                    width: parent.width
                }

                SetUpTest {
                    setUp: window.setUp
                    visible: window.setUp.name === "test"
                    width: parent.width
                }
            }
        }

        SetUpFoot {
            id: foot

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 5 * Tokens.grid
            anchors.left: parent.left
            anchors.right: parent.right
            setUp: window.setUp
        }
    }
}
