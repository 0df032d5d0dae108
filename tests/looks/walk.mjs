// SPDX-License-Identifier: Apache-2.0
// Lists what a window shows: each visible text, control and icon, with its place.  JSON, since
// Python cannot read the enumerations of Qt Quick.

const MARKS = ["Pictogram", "SignMark"];
// They hide what lies below them.
const COVERS = ["Cleaning", "Dimmed"];

function type(item) {
    return String(item).split(/_QMLTYPE|\(/)[0];
}

function place(item) {
    const rect = item.mapToItem(null, 0, 0, item.width, item.height);
    return [rect.x, rect.y, rect.width, rect.height];
}

function common(one, other) {
    const [left, top] = [Math.max(one[0], other[0]), Math.max(one[1], other[1])];
    const right = Math.min(one[0] + one[2], other[0] + other[2]);
    const bottom = Math.min(one[1] + one[3], other[1] + other[3]);
    return [left, top, right - left, bottom - top];
}

// What cannot be told from the place alone.
function words(item) {
    return {
        text: item.text,
        family: item.font.family,
        bold: item.font.bold,
        weight: item.font.variableAxes?.wght ?? 0,
        spacing: [item.font.letterSpacing, item.font.wordSpacing],
        pixels: item.fontInfo.pixelSize,
        asked: item.font.pixelSize,
        wrap: item.wrapMode,
        across: item.effectiveHorizontalAlignment,
        down: item.verticalAlignment,
        line: item.lineHeight,
        lines: item.lineCount,
        painted: [item.contentWidth, item.contentHeight],
        truncated: item.truncated,
    };
}

function see(item, above, found) {
    const own = place(item);
    const inside = { clip: above.clip, control: above.control, paged: above.paged };
    const seen = { type: type(item), place: own, clip: above.clip, control: above.control };
    if (seen.type === "Pager")
        inside.paged = true;
    if (COVERS.includes(seen.type))
        found.length = 0;
    // A control with a mask is there for keys: no finger reaches it.
    const button = item.pressX !== undefined && item.autoRepeat !== undefined && !item.containmentMask;
    if (item.fontInfo !== undefined && item.text !== undefined) {
        if (item.text !== "")
            found.push(Object.assign(seen, { kind: "text" }, words(item)));
    } else if (button) {
        inside.control = found.length;
        const focus = item.visualFocus;
        found.push(Object.assign(seen, { kind: "control", text: item.name ?? item.text, focus, enabled: item.enabled }));
    } else if (MARKS.includes(seen.type)) {
        found.push(Object.assign(seen, { kind: "mark", text: item.glyph ?? item.shape }));
    }
    if (item.clip)
        inside.clip = common(above.clip, own);
    // What another page holds is transparent: it is nowhere, until that page is turned to.
    const away = { clip: [0, 0, 0, 0], control: inside.control, paged: true };
    for (const child of item.children) {
        if (child.visible && (child.opacity > 0 || inside.paged))
            see(child, child.opacity > 0 ? inside : away, found);
    }
}

export function walk(content) {
    const found = [];
    see(content, { clip: place(content), control: -1, paged: false }, found);
    return JSON.stringify(found);
}
