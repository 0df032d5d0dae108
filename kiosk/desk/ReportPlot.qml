// SPDX-License-Identifier: Apache-2.0
// A plot with its title; each of its numbers is also a text of the tree.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: whole

    required property StaffReport report
    required property string which
    required property string title
    // Each bar in words, in the order in which they are drawn.
    required property list<string> said
    required property real tall
    // Bars that lie below each other, or stand beside each other.
    property bool lying: false
    readonly property int count: Math.max(1, whole.said.length)
    readonly property bool toLeft: Application.layoutDirection === Qt.RightToLeft

    spacing: Tokens.grid

    Heading {
        font.pixelSize: Tokens.label
        text: whole.title
        width: parent.width
    }

    Label {
        font.pixelSize: Tokens.small
        text: whole.report.instead
        visible: whole.said.length === 0
        width: parent.width
    }

    PaintedPlot {
        id: plot

        readonly property Scheme scheme: Tokens.scheme
        readonly property list<string> colours: [scheme.ink, scheme.inkSoft, scheme.edge, scheme.action]
        readonly property list<string> dress: [Tokens.family, String(Tokens.small), ...colours]

        Accessible.name: whole.title
        Accessible.role: Accessible.Chart
        height: whole.tall
        visible: whole.said.length > 0
        width: parent.width

        onDressChanged: plot.wear(plot.dress, whole.toLeft)
        Component.onCompleted: {
            plot.follow(whole.report, whole.which);
            plot.wear(plot.dress, whole.toLeft);
        }

        Repeater {
            model: whole.said

            Item {
                required property string modelData
                required property int index
                readonly property int column: whole.toLeft ? whole.count - 1 - index : index

                Accessible.name: modelData
                Accessible.role: Accessible.StaticText
                height: whole.lying ? plot.height / whole.count : plot.height
                width: whole.lying ? plot.width : plot.width / whole.count
                x: whole.lying ? 0 : column * width
                y: whole.lying ? index * height : 0
            }
        }
    }
}
