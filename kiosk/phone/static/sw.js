// SPDX-License-Identifier: Apache-2.0
// Keeps the frame of the page, so that an app that is opened without a network says that it hears
// nothing.  Whatever the server has is always newer and wins; no fact is ever kept.

const KEPT = "frame";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", event => {
    const { pathname } = new URL(event.request.url);
    const frame = !pathname.startsWith("/api/") || pathname === "/api/texts";
    if (event.request.method === "GET" && frame)
        event.respondWith(answer(event.request));
});

async function answer(request) {
    const kept = await caches.open(KEPT);
    try {
        const fresh = await fetch(request);
        if (fresh.ok)
            await kept.put(request, fresh.clone());
        return fresh;
    } catch (error) {
        const old = await kept.match(request);
        if (!old)
            throw error;
        return old;
    }
}
