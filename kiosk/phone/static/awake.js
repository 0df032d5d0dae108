// SPDX-License-Identifier: Apache-2.0
// Keeps the screen from going dark while somebody is on duty or holds up a sign: a page behind a
// dark screen is not listening.

const wants = new Set();
let lock = null;

async function take() {
    if (!wants.size || lock || document.hidden)
        return;
    try {
        lock = await navigator.wakeLock.request("screen");
        lock.addEventListener("release", () => { lock = null; });
        if (!wants.size)
            lock.release();
    } catch {
        lock = null;
    }
}

export const awake = {
    want(reason) {
        wants.add(reason);
        take();
    },
    drop(reason) {
        wants.delete(reason);
        if (!wants.size)
            lock?.release();
    },
    // Whether the browser can do this at all.
    get possible() {
        return "wakeLock" in navigator;
    },
};

// A browser lets go of the lock when the page leaves the front.
document.addEventListener("visibilitychange", take);
