// SPDX-License-Identifier: Apache-2.0
// How elements are made and changed.  Knows no word of the product.

export const el = id => document.getElementById(id);

// A new element.  `traits`: attributes and `on...` handlers; false and undefined are left out.
export function make(tag, traits = {}, ...inside) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(traits)) {
        if (name.startsWith("on"))
            node.addEventListener(name.slice(2), value);
        else if (value !== false && value !== undefined)
            node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...inside.flat().filter(one => one !== "" && one !== null));
    return node;
}

// A button; `key` names it among its neighbours, so that it keeps the focus when it is remade.
export function button(key, text, onclick, traits = {}) {
    return make("button", { type: "button", "data-key": key, onclick, ...traits }, text);
}

const filled = new WeakMap();

// Puts what `build` makes into `node`, but only when `value` is another than the last time:
// what did not change keeps its focus and a finger that is just pressing it.
export function fill(node, value, build) {
    const told = JSON.stringify(value);
    if (filled.get(node) === told)
        return;
    filled.set(node, told);
    const focus = node.contains(document.activeElement) ? document.activeElement : null;
    node.replaceChildren(...[build(value)].flat().filter(Boolean));
    if (focus)
        refocus(node, focus.dataset.key);
}

function refocus(node, key) {
    const same = key && node.querySelector(`[data-key="${key}"]`);
    (same || node.querySelector("button"))?.focus({ preventScroll: true });
}

// Makes `node` hold one child for each item, in order; a child is kept as long as its key is.
export function keep(node, items, makeChild) {
    const own = new Map([...node.children].map(child => [child.dataset.id, child]));
    const wanted = items.map(item => own.get(item.id) ?? makeChild(item));
    const focus = node.contains(document.activeElement) ? document.activeElement : null;
    wanted.forEach((child, place) => {
        if (node.children[place] !== child)
            node.insertBefore(child, node.children[place] ?? null);
    });
    while (node.children.length > wanted.length)
        node.lastElementChild.remove();
    if (focus?.isConnected)
        focus.focus({ preventScroll: true });
    return wanted;
}
