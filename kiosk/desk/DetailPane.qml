// SPDX-License-Identifier: Apache-2.0
// The chosen request: its sign to show, the steps, what happened, what to mind, the notes.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Panel {
    id: pane

    required property Desk desk
    readonly property RequestDetail detail: pane.desk.detail
    // What a step asks before it is taken, or nothing.
    property string asking: ""
    readonly property bool broad: flick.width > 52 * Tokens.small

    Connections {
        function onRequestChanged(): void {
            pane.asking = "";
            flick.contentY = 0;
        }

        function onStateChanged(): void {
            pane.asking = "";
        }

        target: pane.detail
    }

    DeskKeys {
        closing: pane.asking !== ""
        desk: pane.desk

        onCloseAsked: pane.asking = pane.detail.canClose ? "closing" : ""
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: 4 * Tokens.grid
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: content.implicitHeight
        contentWidth: width
        visible: pane.detail.request !== ""

        Column {
            id: content

            spacing: 3 * Tokens.grid
            width: flick.width - 2 * Tokens.grid

            DetailHead {
                detail: pane.detail
                width: parent.width
            }

            Label {
                Accessible.role: Accessible.AlertMessage
                color: Tokens.scheme.waiting
                font.bold: true
                font.pixelSize: Tokens.small
                text: Say.say(pane.desk.together.offer)
                visible: text !== ""
                width: parent.width
            }

            Column {
                visible: pane.asking === ""
                width: parent.width

                StepButtons {
                    desk: pane.desk
                    width: parent.width

                    onCloseAsked: pane.asking = "closing"
                }

                TogetherLinks {
                    free: !pane.detail.pending
                    together: pane.desk.together
                    width: parent.width

                    onAsked: what => pane.asking = what
                }
            }

            DetailAsks {
                asking: pane.asking
                desk: pane.desk
                width: parent.width

                onAnswered: pane.asking = ""
            }

            TogetherPart {
                together: pane.desk.together
                visible: any
                width: parent.width
            }

            Grid {
                id: parts

                readonly property real between: (parts.columns - 1) * parts.columnSpacing
                readonly property real partWidth: (parts.width - parts.between) / parts.columns

                columnSpacing: 4 * Tokens.grid
                columns: pane.broad ? 2 : 1
                rowSpacing: 3 * Tokens.grid
                width: parent.width

                // Before what happened: it is read on the way.
                BeforeYouGo {
                    looks: pane.desk.looks
                    visible: pane.detail.state !== "closed"
                    width: parts.partWidth
                }

                History {
                    detail: pane.detail
                    width: parts.partWidth
                }

                Notes {
                    desk: pane.desk
                    width: parts.partWidth
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
