// SPDX-License-Identifier: Apache-2.0
// Where the five switches stand: language, text size, contrast, motion, speech.

// On both sides of the help button, or stacked there when the words are large.
function beside(area, side, high, gap, stacked) {
    const [left, right] = [area.left, area.right - side];
    if (!stacked) {
        const wide = (side - 2 * gap) / 3;
        const cell = (x, at, width) => Qt.rect(x + at * (width + gap), area.bottom - high, width, high);
        const half = (side - gap) / 2;
        return [cell(left, 0, half), cell(left, 1, half)].concat([0, 1, 2].map(at => cell(right, at, wide)));
    }
    const cell = (x, fromBelow) => Qt.rect(x, area.bottom - high - fromBelow * (high + gap), side, high);
    return [cell(left, 1), cell(left, 0), cell(right, 2), cell(right, 1), cell(right, 0)];
}

// In one row, or in two when the words are large.
function across(area, high, gap, stacked) {
    const cell = (at, of, fromBelow) => {
        const wide = (area.width - (of - 1) * gap) / of;
        const y = area.bottom - high - fromBelow * (high + gap);
        return Qt.rect(area.left + at * (wide + gap), y, wide, high);
    };
    if (!stacked)
        return [0, 1, 2, 3, 4].map(at => cell(at, 5, 0));
    return [cell(0, 3, 1), cell(0, 2, 0), cell(1, 2, 0), cell(1, 3, 1), cell(2, 3, 1)];
}

// area: left, right and bottom count.  side: how wide each side's cluster is, 0 for none.
// The switch of the text size covers, stacked, the place where it was: a finger that taps it
// again taps no other.
export function cells(area, side, high, gap, stacked) {
    return side > 0 ? beside(area, side, high, gap, stacked) : across(area, high, gap, stacked);
}
