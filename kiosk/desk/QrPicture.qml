// SPDX-License-Identifier: Apache-2.0
// A QR code from a path of one unit a square; each square is a whole number of pixels.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Rectangle {
    id: picture

    required property string path
    required property int units
    required property real most
    readonly property int square: Math.max(1, Math.floor(picture.most / Math.max(1, picture.units)))

    Accessible.name: qsTrId("desk.phone.picture")
    Accessible.role: Accessible.Graphic
    color: Tokens.scheme.panel
    height: picture.square * picture.units
    width: height

    onPathChanged: canvas.requestPaint()

    // Not a Shape: drawn in software it leaves squares behind where it was scrolled away.
    Canvas {
        id: canvas

        anchors.fill: parent

        onPaint: {
            const context = canvas.getContext("2d");
            context.reset();
            context.scale(picture.square, picture.square);
            context.fillStyle = Tokens.scheme.ink;
            context.path = picture.path;
            context.fill();
        }
    }
}
