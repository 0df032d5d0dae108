// SPDX-License-Identifier: Apache-2.0
// The theme for those who need the strongest difference: black, white, and yellow for help.
pragma ComponentBehavior: Bound

import QtQuick

Scheme {
    action: "#FFE45C"
    actionPressed: "#FFFFFF"
    alarm: "#FFFFFF"
    alarmEdge: "#FF8A80"
    alarmSurface: "#5C0000"
    band: "#000000"
    dot: "#BDBDBD"
    edge: "#FFFFFF"
    edges: 5 / 3
    hairline: "#FFFFFF"
    help: "#FFE45C"
    helpPressed: "#FFFFFF"
    ink: "#FFFFFF"
    inkSoft: "#FFFFFF"
    panel: "#000000"
    paper: "#000000"
    pressed: "#3A3A3A"
    waiting: "#FFE45C"
    well: "#FFFFFF"
    accentLightness: 0.95
    clothLightness: 0.95
    deepLightness: 0.75
    glowLightness: 0
    softLightness: 0.3
    strongLightness: 0.42
    surfaceLightness: 0

    onAction: "#000000"
    onHelp: "#000000"
}
