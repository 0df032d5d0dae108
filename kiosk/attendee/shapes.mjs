// SPDX-License-Identifier: Apache-2.0
// The large shape of each card, as layers from back to front: [tone of Tones, path].
// The core lies within 500 units of 0,0 and stands on y = 500; the first layer, always the
// glow, reaches far out to the lower left, where the text lies in both orientations.

function circle(x, y, r) {
    return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}

function ring(x, y, r, width) {
    return circle(x, y, r) + circle(x, y, r - width);
}

// A doorway: a half circle on two straight legs that stand on y = 500.
function door(x, top, r) {
    return `M${x - r} 500V${top + r}a${r} ${r} 0 0 1 ${2 * r} 0V500z`;
}

function halfCircle(x, y, r) {
    return `M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0z`;
}

// A part of a ring between two angles in degrees, clockwise from the right.
function band(x, y, r, width, from, to) {
    const [a, b] = [from, to].map(angle => angle * Math.PI / 180);
    const inner = r - width;
    const at = (angle, radius) => `${x + radius * Math.cos(angle)} ${y + radius * Math.sin(angle)}`;
    const large = to - from > 180 ? 1 : 0;
    return `M${at(a, r)}A${r} ${r} 0 ${large} 1 ${at(b, r)}L${at(b, inner)}`
        + `A${inner} ${inner} 0 ${large} 0 ${at(a, inner)}z`;
}

// What two circles of one size have in common.
function lens(x, y, x2, y2, r) {
    const half = Math.hypot(x2 - x, y2 - y) / 2;
    const along = Math.sqrt(r * r - half * half) / (2 * half);
    const [midX, midY] = [(x + x2) / 2, (y + y2) / 2];
    const [dx, dy] = [(y - y2) * along, (x2 - x) * along];
    return `M${midX - dx} ${midY - dy}A${r} ${r} 0 0 1 ${midX + dx} ${midY + dy}`
        + `A${r} ${r} 0 0 1 ${midX - dx} ${midY - dy}z`;
}

// A beam that begins beside its source: beams that meet in one point are very slow to fill.
function ray(x, y, length, from, to) {
    const at = (angle, r) => `${(x + r * Math.cos(angle * Math.PI / 180)).toFixed(1)} `
        + `${(y + r * Math.sin(angle * Math.PI / 180)).toFixed(1)}`;
    return `M${at(from, 280)}L${at(from, length)}L${at(to, length)}L${at(to, 280)}z`;
}

const SHAPES = {
    // Two who stand together, and what they share.
    circles: [
        ["glow", circle(-120, 120, 1180)],
        ["soft", circle(-130, 130, 350)],
        ["strong", circle(190, -110, 350)],
        ["deep", lens(-130, 130, 190, -110, 350)],
    ],
    // Sound that arrives, and room to take it in.
    arch: [
        ["glow", "M-1020 2600V630a1050 1050 0 0 1 2100 0V2600z"],
        ["soft", door(30, -410, 430)],
        ["strong", door(30, -250, 310)],
        ["deep", door(30, -90, 190)],
        ["surface", door(30, 70, 70)],
    ],
    // Somebody who gets up.
    steps: [
        ["glow", "M-2600 2600V420H-1560V180H-1120V-60H-680V-300H-240V-540H1600V2600z"],
        ["soft", circle(210, -150, 330)],
        ["strong", "M-400 500V300H-150V100H100V-100H350V-300H1600V500z"],
        ["deep", circle(-25, -20, 120)],
    ],
    // A way across, and light above it.
    bridge: [
        ["glow", ring(30, 500, 1500, 430)],
        ["soft", circle(140, -200, 260)],
        ["strong", "M-400 500V140H1600V500H330a290 290 0 0 0 -580 0z"],
        ["deep", "M-400 60H1600V160H-400z"],
    ],
    // The same water, higher each time.
    wave: [
        ["glow", "M-2600 2600V500C-1500 500 -1400 -20 -800 -20S-200 -420 400 -420"
            + "S1100 -700 1600 -700V2600z"],
        ["soft", "M-740 500C-440 500 -420 20 -110 20S240 -300 520 -300S900 -460 1600 -460V500z"],
        ["strong", "M-400 500C-180 500 -170 230 70 230S330 -40 560 -40S900 -180 1600 -180V500z"],
        ["deep", "M-60 500C90 500 120 390 270 390S470 220 640 220S900 140 1600 140V500z"],
    ],
    // An open window and the light that falls out of it.
    window: [
        ["glow", "M120 -440L-2600 360V2600H-400L450 500z"],
        ["strong", "M-210 500V-110a330 330 0 0 1 660 0V500z"],
        ["surface", "M-150 210V-110a270 270 0 0 1 240 -268V210z"
            + "M150 210V-378a270 270 0 0 1 240 268V210zM-150 440V270H90V440zM150 440V270H390V440z"],
        ["soft", "M-210 500V-110a330 330 0 0 1 30 -137L-400 -100V590z"],
    ],
    // A light that one happens to have, and where it can reach.
    rays: [
        ["glow", [140, 168, 196, 224, 252, 280, 308, 336, 364]
            .map(from => ray(60, 420, 2400, from, from + 14)).join("")],
        ["soft", halfCircle(60, 500, 460)],
        ["strong", halfCircle(60, 500, 340)],
        ["deep", halfCircle(60, 500, 200)],
    ],
    // The light is on somebody else.
    spotlight: [
        ["glow", "M330 -640L-2600 1000V3000H160L470 -560z"],
        ["soft", "M330 -640L-460 500H130L470 -560z"],
        ["strong", circle(-80, 315, 185)],
        ["deep", circle(320, 385, 115)],
    ],
    // What one holds, the next one holds too: over the one, under the other.
    links: [
        ["glow", ring(-140, 160, 1350, 400)],
        ["soft", ring(-140, -130, 260, 90)],
        ["strong", ring(125, 115, 260, 90)],
        ["deep", ring(390, -130, 260, 90)],
        ["soft", band(-140, -130, 260, 90, 40, 100)],
        ["strong", band(125, 115, 260, 90, -100, -40)],
    ],
};

// Shapes that take long to fill; while they move they are drawn once.
const DEAR = ["rays", "spotlight"];

export function isDear(name) {
    return DEAR.includes(name);
}

const MOST_LAYERS = 6;

// The layers of a shape; a name that is not known shows circles rather than nothing.
function layers(name) {
    return SHAPES[name] ?? SHAPES.circles;
}

export function tones(name) {
    const own = layers(name).map(([tone]) => tone);
    return own.concat(Array(MOST_LAYERS - own.length).fill("surface"));
}

// Of a shape that is ``behind`` an illustration only the glow is left.
export function paths(name, behind) {
    const own = layers(name).slice(0, behind ? 1 : MOST_LAYERS).map(([, path]) => path);
    return own.concat(Array(MOST_LAYERS - own.length).fill(""));
}
