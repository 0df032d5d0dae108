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
