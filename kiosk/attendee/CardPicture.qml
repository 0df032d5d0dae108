// SPDX-License-Identifier: Apache-2.0
// The illustration of a card in its tones: rasterised once, then only moved.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Image {
    id: picture

    required property string drawing
    required property Tones tones
    // Where the drawing's middle lies, and how many pixels its 500 units are; see shapes.mjs.
    required property point middle
    required property real reach

    // Nothing before the window stands in its size: a picture is dear to make.
    function address(): string {
        if (picture.drawing === "" || !picture.Window.window?.visible)
            return "";
        const of = picture.tones;
        const tones = [of.surface, of.glow, of.soft, of.strong, of.deep, of.cloth];
        const named = tones.map(tone => String(tone).slice(1)).join("-");
        return "image://illustrations/" + [picture.drawing, Tokens.theme, named].join("/");
    }

    anchors.left: parent.left
    anchors.leftMargin: Math.round(picture.middle.x - picture.width / 2)
    anchors.top: parent.top
    anchors.topMargin: Math.round(picture.middle.y - picture.reach)
    height: 2 * Math.round(picture.reach)
    width: 2 * Math.round(1.12 * picture.reach)
    mipmap: false
    smooth: false

    // Sizes and tones change one after the other; delayed, they make one picture and not one each.
    Binding {
        delayed: true
        property: "sourceSize"
        target: picture
        value: Qt.size(picture.width, picture.height)
    }

    Binding {
        delayed: true
        property: "source"
        target: picture
        value: picture.address()
    }
}
