// SPDX-License-Identifier: Apache-2.0
// Which page each section is on, where not all of them fit under one another.

// heights: a section each, 0 for one that is not wanted.  Text never shrinks nor scrolls, so a
// section that does not fit begins a new page.
export function assign(heights, gap, room) {
    let page = 0;
    let used = 0;
    return heights.map(height => {
        const more = height > 0 && used > 0 ? height + gap : height;
        if (used > 0 && used + more > room) {
            page += 1;
            used = height;
        } else {
            used += more;
        }
        return page;
    });
}

export function last(heights, gap, room) {
    return assign(heights, gap, room)[heights.length - 1] ?? 0;
}

// The space between the sections of one page: as much as there is, but they stay together.
export function air(heights, on, page, room, least) {
    const here = heights.filter((height, at) => height > 0 && on[at] === page);
    const used = here.reduce((sum, height) => sum + height, 0);
    const between = (room - used) / Math.max(1, here.length - 1);
    return Math.max(least, Math.min(8 / 3 * least, between));
}
