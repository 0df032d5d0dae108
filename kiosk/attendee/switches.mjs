// SPDX-License-Identifier: Apache-2.0
// Where the five switches stand: language, text size, contrast, motion, speech.

// On both sides of the help button, each as wide as the others: three left of it, two right.  Where
// the words are large they are stacked there, and the text size stands where it was.
function beside(area, side, high, gap, stacked, mirrored) {
    const first = mirrored ? 2 : 3;
    const wide = of => of * (side + gap) - gap;
    const cell = (at, of, left) => {
        const above = of === 2 ? 1 - at : [2, 0, 1][at];
        const x = left + (stacked ? 0 : at * (side + gap));
        const y = area.bottom - high - (stacked ? above * (high + gap) : 0);
        return Qt.rect(x, y, stacked ? wide(of) : side, high);
    };
    const last = area.right - wide(5 - first);
    return [0, 1, 2, 3, 4].map(at =>
        at < first ? cell(at, first, area.left) : cell(at - first, 5 - first, last));
}

// In one row, or in two.
function across(area, high, gap, stacked) {
    const cell = (at, of, above) => {
        const wide = (area.width - (of - 1) * gap) / of;
        return Qt.rect(area.left + at * (wide + gap), area.bottom - high - above * (high + gap), wide, high);
    };
    if (!stacked)
        return [0, 1, 2, 3, 4].map(at => cell(at, 5, 0));
    return [cell(0, 3, 1), cell(0, 2, 0), cell(1, 3, 1), cell(1, 2, 0), cell(2, 3, 1)];
}

// One below the other, beside the words and the help button of a small panel.
function down(area, high, gap) {
    return [4, 3, 2, 1, 0].map(above =>
        Qt.rect(area.left, area.bottom - high - above * (high + gap), area.width, high));
}

// shape: "beside", "across" or "down".  side: how wide a switch beside the help button is.
// Stacked, the switch of the text size covers the place where it was: a finger that taps it
// again taps no other.
export function at(shape, area, side, high, gap, stacked, mirrored) {
    switch (shape) {
    case "beside":
        return beside(area, side, high, gap, stacked, mirrored);
    case "down":
        return down(area, high, gap);
    default:
        return across(area, high, gap, stacked);
    }
}
