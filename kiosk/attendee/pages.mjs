// SPDX-License-Identifier: Apache-2.0
// Where a column of words and controls is cut into pages: between two sections, else between two
// lines of a text.  Text never shrinks nor scrolls, and no line and no control is cut through.

// What must not be cut below an item, as {item, top, bottom}: each line of a text, each control.
// hidden: as a whole, of a column that is not seen yet.
export function pieces(item, root, room, hidden = false) {
    if (!item.visible && !hidden || item.height <= 0)
        return [];
    const top = item.mapToItem(root, 0, 0).y;
    const whole = [{ item, top, bottom: top + item.height }];
    if (item.lineCount !== undefined)
        return lines(item, top);
    if (item.activeFocusOnTab || item.glyph !== undefined || item.whole && item.height <= room)
        return whole;
    const below = Array.from(item.children).map(child => pieces(child, root, room, hidden));
    return [].concat(...below);
}

function lines(text, top) {
    const step = text.contentHeight / text.lineCount;
    return Array.from({ length: text.lineCount }, (_, at) =>
        ({ item: text, top: top + at * step, bottom: top + (at + 1) * step }));
}

// The lowest edge not below `limit` that cuts nothing; `limit` where there is none below `start`.
function edge(all, start, limit) {
    let found = limit;
    for (let again = true; again;) {
        const cut = all.filter(one => one.top < found - 0.5 && one.bottom > found + 0.5);
        again = cut.length > 0;
        if (again)
            found = Math.min(...cut.map(one => one.top));
    }
    return found > start + 0.5 ? found : limit;
}

// Before anything is laid out.
export function none() {
    return { top: 0, bottom: 0, intoText: false, outOfText: false };
}

// Whether a text has lines on both sides of an edge.
function cuts(all, edge) {
    const items = all.filter(one => one.bottom <= edge + 0.5).map(one => one.item);
    return all.some(one => one.top >= edge - 0.5 && items.includes(one.item));
}

function page(all, top, bottom) {
    return { top, bottom, intoText: cuts(all, top), outOfText: cuts(all, bottom) };
}

// The pages of a column as {top, bottom}.  sections: the lower edges of its parts.
export function pages(all, sections, height, room) {
    const found = [];
    let top = 0;
    while (height - top > room + 1 && found.length < 99) {
        const limit = top + room;
        const between = sections.filter(one => one > top + room / 2 && one <= limit + 1);
        const bottom = between.length > 0 ? Math.max(...between) : edge(all, top, limit);
        found.push(page(all, top, bottom));
        const below = all.filter(one => one.top >= bottom - 0.5);
        if (below.length === 0)
            return found;
        top = Math.min(...below.map(one => one.top));
    }
    found.push(page(all, top, height));
    return found;
}
