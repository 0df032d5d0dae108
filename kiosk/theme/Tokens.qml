// SPDX-License-Identifier: Apache-2.0
// Every colour, size and duration.  The window host sets pxPerMm, the window its short side and
// what a visitor has chosen; nobody else writes here.  Sizes that hands and eyes depend on are millimetres.
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: tokens

    // Pixels per millimetre of the panel; 3.61 is a 24 inch panel at 1920x1080.
    property real pxPerMm: 3.61
    // Pixels of the window's short side; type and margins grow with it.
    property real shortSide: 1080
    // "day", "evening" or "contrast".
    property string theme: "day"
    property bool reducedMotion: false
    // A desk is read from a chair at 50 cm, not standing at a panel: half the type, and
    // smaller targets.
    property bool seated: false
    // Times the usual size of text: 1, 1.5 or 2.
    property real textSize: 1
    readonly property Scheme scheme: tokens.dark ? tokens.evening : tokens.strong ? tokens.contrast : tokens.day
    readonly property bool dark: tokens.theme === "evening"
    readonly property bool strong: tokens.theme === "contrast"
    readonly property Scheme day: Day {}
    readonly property Scheme evening: Evening {}
    readonly property Scheme contrast: Contrast {}
    readonly property real scale: tokens.shortSide / 1080

    // The grid: 8 px at 1080p.
    readonly property int grid: Math.max(tokens.seated ? 8 : 4, Math.round(8 * tokens.scale))

    // Type: five sizes, in pixels of font size.  capital / capRatio = font size.
    property string family: "Atkinson Hyperlegible"
    // Every other family has higher capitals than Atkinson, but for Devanagari's.
    // OpenType's own name and value for bold.
    readonly property var boldAxes: ({
            wght: 700
        })
    readonly property string lowFamily: "Noto Sans Devanagari"
    readonly property bool lowCapitals: tokens.family === tokens.lowFamily
    readonly property real capRatio: tokens.lowCapitals ? 0.622 : 0.668
    readonly property int small: tokens.type(26, 12)
    readonly property int usualSmall: tokens.plain(26, 12)
    readonly property int label: tokens.type(28, 12)
    // A panel of 10 inches has little room: one column, in pages.
    readonly property bool low: !tokens.seated && tokens.shortSide < 170 * tokens.pxPerMm
    // Nor has one of 15.6 inches room for larger words on buttons.
    readonly property bool holding: !tokens.seated && tokens.shortSide < 200 * tokens.pxPerMm
    readonly property int held: tokens.holding ? tokens.plain(28, 12) : tokens.label
    readonly property int heldSmall: tokens.holding ? tokens.usualSmall : tokens.small
    readonly property int body: tokens.type(35, 12)
    readonly property int headline: tokens.type(42, 12)
    readonly property int title: Math.max(tokens.headline, tokens.sized(82 * tokens.scale))
    // Times the font's own line: 1.5 of the size for reading, and as close as letters allow, 1.24
    // and 1.1 in Atkinson.  Other scripts have higher lines of their own, and taller letters.
    readonly property FontMetrics metrics: FontMetrics {
        font.family: tokens.family
        font.pixelSize: 1000
    }
    readonly property real ownLine: tokens.metrics.lineSpacing / 1000
    readonly property real inkLine: Math.min(tokens.holding ? 1.5 : 1.36, tokens.ownLine)
    readonly property real readingLine: 1.5 / tokens.ownLine
    // Where a page ends between two lines, no letter of Arabic may reach into the other.
    readonly property real deep: tokens.holding && tokens.family === "IBM Plex Sans Arabic" ? 1.07 : 1
    readonly property real tightLine: tokens.deep * tokens.inkLine / tokens.ownLine
    readonly property real titleLine: 0.89 * tokens.tightLine

    // Touch (experience.md, B1-B4).
    readonly property int target: Math.ceil((tokens.seated ? 11.6 : 20) * tokens.pxPerMm)
    readonly property int bigTarget: Math.ceil((tokens.seated ? 17 : 30) * tokens.pxPerMm)
    readonly property int gap: Math.ceil(3 * tokens.pxPerMm)
    readonly property int clear: Math.ceil(20 * tokens.pxPerMm)
    readonly property int bezel: Math.ceil(15 * tokens.pxPerMm)
    readonly property int stroke: Math.max(2, Math.round(3 * tokens.scale * tokens.scheme.edges))
    readonly property int focusRing: Math.max(3, Math.round(4 * tokens.scale))

    // Milliseconds.
    readonly property int slide: tokens.reducedMotion ? 0 : 450
    // After a motion, before what may take a frame's time.
    readonly property int quiet: 600

    // Where nothing is to be drawn.
    readonly property color none: "transparent"
    // What lies over a dimmed screen, and the words on it.
    readonly property color shade: "#000000"
    readonly property color shadeInk: "#B8B4AC"

    // The edge of every match sign, and the fill of the black ones.
    readonly property color signEdge: "#1B1B1B"

    function mm(millimetres: real): int {
        return Math.round(millimetres * tokens.pxPerMm);
    }

    // The small size of a word in another language than the screen's.
    function smallIn(family: string): int {
        const low = family === tokens.lowFamily && !tokens.lowCapitals;
        return low ? Math.ceil(tokens.heldSmall * 0.668 / 0.622) : tokens.heldSmall;
    }

    function sized(usual: real): int {
        return Math.round(usual * tokens.textSize);
    }

    // As large as a visitor has asked for, who may pass what D2 sets.
    function type(at1080: real, mostMm: real): int {
        return tokens.sized(tokens.plain(at1080, mostMm));
    }

    // At least 4.8 mm of capital height (A4), half of it seated; at most mostMm (D2).
    function plain(at1080: real, mostMm: real): int {
        const leastMm = tokens.seated ? 2.4 : 4.8;
        const least = Math.ceil(leastMm * tokens.pxPerMm / tokens.capRatio);
        const most = Math.floor(mostMm * tokens.pxPerMm / tokens.capRatio);
        return Math.max(least, Math.min(most, Math.round(at1080 * tokens.scale)));
    }

    // The fills of kiosk.domain.signs, without which a sign would not be the staff's.
    function signFill(name: string): color {
        switch (name) {
        case "blue":
            return "#2166D1";
        case "orange":
            return "#E07B00";
        case "green":
            return "#00664B";
        case "yellow":
            return "#F7D038";
        case "white":
            return "#FFFFFF";
        default:
            return tokens.signEdge;
        }
    }
}
