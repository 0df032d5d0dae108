// SPDX-License-Identifier: Apache-2.0
// The tones of one card's hue.  Its angle and its strength count; lightness comes from the
// theme, in OKLCH, so that no pack can make a text unreadable or outshine the help button.
pragma ComponentBehavior: Bound

import QtQuick

QtObject {
    id: tones

    required property color hue
    readonly property vector3d lab: tones.oklab(tones.hue)
    readonly property real angle: Math.atan2(tones.lab.z, tones.lab.y)
    readonly property real strength: Math.min(1, 0.4 + 6 * Math.hypot(tones.lab.y, tones.lab.z))

    // From the surface behind the text to what stands out most.
    readonly property color surface: tones.tone(Tokens.scheme.surfaceLightness, 0.014)
    readonly property color glow: tones.tone(Tokens.scheme.glowLightness, 0.04)
    readonly property color soft: tones.tone(Tokens.scheme.softLightness, 0.085)
    readonly property color strong: tones.tone(Tokens.scheme.strongLightness, 0.125)
    readonly property color deep: tones.tone(Tokens.scheme.deepLightness, 0.125)
    readonly property color cloth: tones.tone(Tokens.scheme.clothLightness, 0.1)
    // For words and marks alone.
    readonly property color accent: tones.tone(Tokens.scheme.accentLightness, 0.085)

    function linear(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function display(value: real): real {
        const light = Math.min(1, Math.max(0, value));
        return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }

    // OKLab (Björn Ottosson, 2020) as lightness, a, b.
    function oklab(colour: color): vector3d {
        const r = linear(colour.r);
        const g = linear(colour.g);
        const b = linear(colour.b);
        const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        const lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        const green = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        const blue = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return Qt.vector3d(lightness, green, blue);
    }

    function tone(lightness: real, chroma: real): color {
        const a = chroma * tones.strength * Math.cos(tones.angle);
        const b = chroma * tones.strength * Math.sin(tones.angle);
        const l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        const m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        const s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
        const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
        const blue = -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s;
        return Qt.rgba(display(red), display(green), display(blue), 1);
    }
}
