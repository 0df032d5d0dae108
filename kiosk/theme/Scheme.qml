// SPDX-License-Identifier: Apache-2.0
// The colours that a theme has to name; Day, Evening and Contrast fill them in.  tests/theme measures each pair.
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    // Surfaces, from the back to the front.
    required property color paper
    required property color band
    required property color panel

    // Text on any surface, at 7:1.
    required property color ink
    required property color inkSoft

    // Lines between things, and edges of controls at 3:1.
    required property color hairline
    required property color edge
    required property color dot
    // How many times as strong as usual edges are.
    property real edges: 1

    // The help button's own.
    required property color help
    required property color helpPressed
    required property color onHelp

    // The emergency strip's own on the attendee's side; the desk warns with it too.
    required property color alarm
    required property color alarmSurface
    required property color alarmEdge

    // The desk's.
    required property color action
    required property color actionPressed
    required property color onAction
    required property color waiting
    required property color well
    required property color pressed

    // Lightness and chroma of a card's hue, see Tones.
    required property real surfaceLightness
    required property real glowLightness
    required property real softLightness
    required property real strongLightness
    required property real deepLightness
    required property real accentLightness
    // The strongest tone of a picture, which must not be as strong as the help button.
    required property real clothLightness
}
