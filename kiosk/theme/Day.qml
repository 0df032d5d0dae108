// SPDX-License-Identifier: Apache-2.0
// The theme for daylight: warm paper, near-black ink, one deep colour for help.
pragma ComponentBehavior: Bound

import QtQuick

Scheme {
    action: "#2E2A6E"
    actionPressed: "#4A45A0"
    alarm: "#7A0C0C"
    alarmEdge: "#A51D1D"
    alarmSurface: "#FDECE8"
    band: "#FFFDF8"
    dot: "#77708A"
    edge: "#4B4660"
    hairline: "#DDD6C8"
    help: "#2E2A6E"
    helpPressed: "#4A45A0"
    ink: "#18142E"
    inkSoft: "#3F3A54"
    panel: "#FFFFFF"
    paper: "#FAF6EE"
    pressed: "#E4DFD2"
    waiting: "#6E3B00"
    well: "#0B5345"
    accentLightness: 0.37
    clothLightness: 0.47
    deepLightness: 0.58
    glowLightness: 0.925
    softLightness: 0.84
    strongLightness: 0.74
    surfaceLightness: 0.968

    onAction: "#FFFFFF"
    onHelp: "#FFFFFF"
}
