// SPDX-License-Identifier: Apache-2.0
// Keeps the frame of the page, so that an app that is opened without a network says that it hears
// nothing.  Whatever the server has is always newer and wins; no fact is ever kept.

const KEPT = "frame";
const LIMIT_MS = 3_000;
const REMEMBERED_MS = 10_000;
let silentAt = 0; // when a request was last left without an answer

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", event => {
    const { pathname } = new URL(event.request.url);
    const frame = !pathname.startsWith("/api/") || pathname === "/api/texts";
    if (event.request.method === "GET" && frame)
        event.respondWith(answer(event.request));
});

// A network that is there and silent would hold a request for minutes: what is kept comes then.
async function answer(request) {
    const kept = await caches.open(KEPT);
    const old = await kept.match(request);
    const fresh = fetched(request, kept);
    if (!old)
        return fresh;
    const limit = Date.now() - silentAt < REMEMBERED_MS ? 0 : LIMIT_MS;
    return Promise.race([fresh.catch(() => old), after(limit).then(() => old)]);
}

async function fetched(request, kept) {
    let answered = false;
    after(LIMIT_MS).then(() => silentAt = answered ? silentAt : Date.now());
    const fresh = await fetch(request).finally(() => answered = true);
    silentAt = 0;
    if (fresh.ok)
        await kept.put(request, fresh.clone());
    return fresh;
}

const after = ms => new Promise(go => setTimeout(go, ms));
