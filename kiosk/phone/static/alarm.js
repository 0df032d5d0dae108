// SPDX-License-Identifier: Apache-2.0
// What a page does so that somebody notices: sound, vibration, light, as they chose and tested.
import * as bell from "/bell.js";
import { el } from "/dom.js";

const PULSE_MS = [300, 150, 300];
const LONG_PULSE_MS = [500, 150, 500, 150, 500];
const FLASH_MS = 1_600;
let dark = 0;

// The senses that this device has.
export function senses() {
    const held = matchMedia("(pointer: coarse)").matches && "vibrate" in navigator;
    return ["sound", ...(held ? ["vibration"] : []), "light"];
}

// `sense`: what was tested; "" until then, when everything is tried.
export function alarm(sense, loud = false) {
    if (sense !== "light" && sense !== "vibration")
        bell.call(loud);
    if (sense !== "light")
        navigator.vibrate?.(loud ? LONG_PULSE_MS : PULSE_MS);
    flash();
}

// The page hears nothing any more, and the person may not be looking.
export function trouble(sense) {
    if (sense === "sound")
        bell.deaf();
    if (sense !== "light")
        navigator.vibrate?.(LONG_PULSE_MS);
    flash();
}

function flash() {
    const light = el("flash");
    clearTimeout(dark);
    light.hidden = false;
    dark = setTimeout(() => { light.hidden = true; }, FLASH_MS);
}
