// SPDX-License-Identifier: Apache-2.0
// The theme for a dim lobby: warm dark ground, light ink; help is the one bright shape.
pragma ComponentBehavior: Bound

import QtQuick

Scheme {
    action: "#CFC9FF"
    actionPressed: "#F1EFFF"
    alarm: "#FFD2CA"
    alarmEdge: "#F07F70"
    alarmSurface: "#4A1411"
    band: "#17121A"
    dot: "#A5979F"
    edge: "#B6A8B0"
    hairline: "#4B404B"
    help: "#CFC9FF"
    helpPressed: "#F1EFFF"
    ink: "#FFF5E8"
    inkSoft: "#E3D6CA"
    panel: "#2A222C"
    paper: "#1F1921"
    pressed: "#43384A"
    waiting: "#F5C083"
    well: "#93DCC1"
    accentLightness: 0.88
    clothLightness: 0.88
    deepLightness: 0.62
    glowLightness: 0.27
    softLightness: 0.35
    strongLightness: 0.415
    surfaceLightness: 0.225

    onAction: "#17121A"
    onHelp: "#17121A"
}
