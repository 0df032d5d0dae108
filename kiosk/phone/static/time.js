// SPDX-License-Identifier: Apache-2.0
// The page's clock, and how ages are said.
import { t } from "/texts.js";

let slept = 0;
let wall = Date.now();
let steady = performance.now();

// Milliseconds since the page was loaded.  While a device sleeps some browsers stop their steady
// clock, and a page that slept for an hour would believe that it heard the kiosk just now.
export function now() {
    const [lastWall, lastSteady] = [wall, steady];
    [wall, steady] = [Date.now(), performance.now()];
    const missing = wall - lastWall - (steady - lastSteady);
    if (missing > 5000)
        slept += missing;
    return steady + slept;
}

const two = number => String(number).padStart(2, "0");

// 1:12, or 1:02:33 from an hour on.
export function age(ms) {
    const all = Math.max(0, Math.floor(ms / 1000));
    const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
    return hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

// "1 min 12 s".
export function spoken(ms) {
    const all = Math.max(0, Math.floor(ms / 1000));
    return t("page.span", Math.floor(all / 60), all % 60);
}

// Brings every age and every countdown below the page up to date.
export function tick() {
    for (const node of document.querySelectorAll("[data-since]"))
        show(node, (node.dataset.spoken ? spoken : age)(now() - Number(node.dataset.since)));
    for (const node of document.querySelectorAll("[data-ends]"))
        show(node, age(Math.ceil((Number(node.dataset.ends) - now()) / 1000) * 1000));
}

function show(node, text) {
    if (node.textContent !== text)
        node.textContent = text;
}
