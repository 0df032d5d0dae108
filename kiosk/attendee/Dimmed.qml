// SPDX-License-Identifier: Apache-2.0
// Outside the screen's hours: dark, with a hole where the help button is.  The first touch or key
// wakes the screen and does nothing else; on the help button it asks for help.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.controls
import kiosk.theme

FocusScope {
    id: dimmed

    required property Care care
    required property Plan plan
    // As it is drawn, and as anchors count it.
    readonly property rect help: dimmed.plan.helpPlace
    readonly property rect fromStart: dimmed.plan.help
    readonly property real corner: 4 * Tokens.grid
    // The picture is shifted: its edges are covered as well.
    readonly property real slack: 2 * Tokens.grid

    // Whether a touch there is the help button's own.
    function spares(point: point): bool {
        const across = point.x >= dimmed.help.left && point.x <= dimmed.help.right;
        return across && point.y >= dimmed.help.top && point.y <= dimmed.help.bottom;
    }

    Shape {
        anchors.fill: parent
        opacity: 0.96
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Tokens.shade
            fillRule: ShapePath.OddEvenFill
            strokeWidth: -1

            PathRectangle {
                height: dimmed.height + 2 * dimmed.slack
                width: dimmed.width + 2 * dimmed.slack
                x: -dimmed.slack
                y: -dimmed.slack
            }

            PathRectangle {
                height: dimmed.help.height - 2
                radius: dimmed.corner - 1
                width: dimmed.help.width - 2
                x: dimmed.help.x + 1
                y: dimmed.help.y + 1
            }
        }
    }

    // Outside the team's hours the button is still there, at 40 %.
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: dimmed.fromStart.x
        anchors.top: parent.top
        anchors.topMargin: dimmed.help.y
        color: Tokens.shade
        height: dimmed.help.height
        opacity: 0.6
        radius: dimmed.corner
        visible: dimmed.care.dim === "all"
        width: dimmed.help.width
    }

    Label {
        Accessible.ignored: true
        color: Tokens.shadeInk
        font.pixelSize: Tokens.headline
        horizontalAlignment: Text.AlignHCenter
        text: qsTrId("rest.wake")
        width: Math.min(implicitWidth, dimmed.plan.full)

        anchors {
            centerIn: parent
            verticalCenterOffset: (dimmed.plan.bandTop - dimmed.height) / 2
        }
    }

    // For keys and screen readers; fingers land above it.
    BaseButton {
        anchors.fill: parent
        focus: true
        name: qsTrId("rest.wake")
        ringed: false

        containmentMask: QtObject {
            function contains(_point: point): bool {
                return false;
            }
        }

        Keys.onPressed: event => {
            event.accepted = true;
            dimmed.care.wake();
        }
        onClicked: dimmed.care.wake()
    }

    // Every finger, so that none of them reaches what lies below.
    MultiPointTouchArea {
        anchors.fill: parent

        containmentMask: QtObject {
            function contains(point: point): bool {
                return !dimmed.spares(point);
            }
        }

        onReleased: dimmed.care.wake()
    }
}
