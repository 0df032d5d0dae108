// SPDX-License-Identifier: Apache-2.0
// Where the five switches stand: language, text size, contrast, motion, speech.

// On both sides of the help button, stacked there where the words are large.
function beside(area, side, high, gap, stacked) {
    const [left, right] = [area.left, area.right - side];
    const bottom = area.bottom - high;
    if (!stacked) {
        const cell = (x, at, of) => {
            const wide = (side - (of - 1) * gap) / of;
            return Qt.rect(x + at * (wide + gap), bottom, wide, high);
        };
        return [cell(left, 0, 2), cell(left, 1, 2), cell(right, 0, 3), cell(right, 1, 3), cell(right, 2, 3)];
    }
    const cell = (x, above) => Qt.rect(x, bottom - above * (high + gap), side, high);
    return [cell(left, 1), cell(left, 0), cell(right, 2), cell(right, 1), cell(right, 0)];
}

// In one row, or in two.
function across(area, high, gap, stacked) {
    const cell = (at, of, above) => {
        const wide = (area.width - (of - 1) * gap) / of;
        return Qt.rect(area.left + at * (wide + gap), area.bottom - high - above * (high + gap), wide, high);
    };
    if (!stacked)
        return [0, 1, 2, 3, 4].map(at => cell(at, 5, 0));
    return [cell(0, 3, 1), cell(0, 2, 0), cell(1, 2, 0), cell(1, 3, 1), cell(2, 3, 1)];
}

// One below the other, beside the words and the help button of a small panel.
function down(area, high, gap) {
    return [4, 3, 2, 1, 0].map(above =>
        Qt.rect(area.left, area.bottom - high - above * (high + gap), area.width, high));
}

// shape: "beside", "across" or "down".  side: how wide each side's cluster is.
// Stacked, the switch of the text size covers the place where it was: a finger that taps it
// again taps no other.
export function cells(shape, area, side, high, gap, stacked) {
    switch (shape) {
    case "beside":
        return beside(area, side, high, gap, stacked);
    case "down":
        return down(area, high, gap);
    default:
        return across(area, high, gap, stacked);
    }
}
