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

function ray(x, y, length, from, to) {
    const end = angle => `${x + length * Math.cos(angle * Math.PI / 180)} `
        + `${y + length * Math.sin(angle * Math.PI / 180)}`;
    return `M${x} ${y}L${end(from)}L${end(to)}z`;
}

const SHAPES = {
    // Two who stand together, and what they share.
    circles: [
        ["glow", circle(-120, 120, 1180)],
        ["soft", circle(-150, 110, 350)],
        ["strong", circle(200, -110, 350)],
        ["deep", "M-136.9 -240A350 350 0 0 1 186.9 240A350 350 0 0 1 -136.9 -240z"],
    ],
    // Sound that arrives, and room to take it in.
    arch: [
        ["glow", door(30, -420, 1050)],
        ["soft", door(30, -400, 430)],
        ["strong", door(30, -250, 310)],
        ["deep", door(30, -100, 190)],
        ["surface", door(30, 40, 80)],
    ],
    // Somebody who gets up.
    steps: [
        ["glow", "M-2600 500V420H-1560V180H-1120V-60H-680V-300H-240V-540H1600V500z"],
        ["soft", "M-210 500V90H40V-110H290V-310H1600V500z"],
        ["strong", "M-400 500V300H-150V100H100V-100H350V-300H1600V500z"],
        ["deep", circle(-25, -40, 120)],
    ],
    // A way across, and light above it.
    bridge: [
        ["glow", ring(30, 500, 1500, 430)],
        ["soft", circle(150, -190, 270)],
        ["strong", "M-430 500V150H1600V500H350a320 320 0 0 0 -640 0z"],
        ["deep", "M-430 90H1600V190H-430z"],
    ],
    // The same water, higher each time.
    wave: [
        ["glow", "M-2600 500C-1500 500 -1400 -20 -800 -20S-200 -420 400 -420S1100 -700 1600 -700V500z"],
        ["soft", "M-780 500C-480 500 -440 20 -120 20S240 -300 520 -300S900 -460 1600 -460V500z"],
        ["strong", "M-430 500C-200 500 -180 230 60 230S330 -40 560 -40S900 -180 1600 -180V500z"],
        ["deep", "M-60 500C90 500 120 390 270 390S470 220 640 220S900 140 1600 140V500z"],
    ],
    // An open window and the light that falls out of it.
    window: [
        ["glow", "M-210 -420L-2600 480V1900H-300L450 400z"],
        ["strong", "M-210 500V-110a330 330 0 0 1 660 0V500z"],
        ["surface", "M-150 210V-110a270 270 0 0 1 240 -268V210zM150 210V-378a270 270 0 0 1 240 268V210z"
            + "M-150 440V270H90V440zM150 440V270H390V440z"],
        ["soft", "M-210 500V-110a330 330 0 0 1 30 -137L-420 -90V660z"],
    ],
    // A light that one happens to have, and where it can reach.
    rays: [
        ["glow", [184, 202, 220, 238, 256, 274, 292, 310, 328]
            .map(from => ray(60, 420, 3200, from, from + 9)).join("") + ray(60, 420, 3200, 166, 175)
            + ray(60, 420, 3200, 148, 157) + ray(60, 420, 3200, 130, 139)],
        ["soft", halfCircle(60, 500, 480)],
        ["strong", halfCircle(60, 500, 350)],
        ["deep", halfCircle(60, 500, 200)],
    ],
    // The light is on somebody else.
    spotlight: [
        ["glow", "M330 -640L-2200 700V1500H250L470 -560z"],
        ["soft", "M330 -640L-560 500H130L470 -560z"],
        ["strong", circle(-150, 270, 190)],
        ["deep", circle(330, 380, 120)],
    ],
    // What one holds, the next one holds too.
    links: [
        ["glow", ring(-140, 160, 1350, 400)],
        ["soft", ring(-160, -190, 270, 90)],
        ["strong", ring(200, -60, 270, 90)],
        ["deep", ring(-70, 210, 270, 90)],
        ["soft", band(-160, -190, 270, 90, 20, 70)],
        ["strong", band(200, -60, 270, 90, 60, 120)],
    ],
};

const MOST_LAYERS = 6;

// The layers of a shape; a name that is not known shows circles rather than nothing.
function layers(name) {
    return SHAPES[name] ?? SHAPES.circles;
}

export function tones(name) {
    const own = layers(name).map(([tone]) => tone);
    return own.concat(Array(MOST_LAYERS - own.length).fill("surface"));
}

export function paths(name) {
    const own = layers(name).map(([, path]) => path);
    return own.concat(Array(MOST_LAYERS - own.length).fill(""));
}
