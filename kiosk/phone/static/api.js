// SPDX-License-Identifier: Apache-2.0
// What the page asks of the server.  An answer that never came has the status 0.

const LIMIT_MS = 10_000;
const JSON_TYPE = { "Content-Type": "application/json" };
const hooks = { unpaired: () => {} };

// `act` is called when the server does not know this device any more.
export function whenUnpaired(act) {
    hooks.unpaired = act;
}

// Gives { ok, status, told }; `told` is the JSON of the answer, or {}.
export async function post(path, body = {}, keepalive = false) {
    const wanted = { method: "POST", headers: JSON_TYPE, body: JSON.stringify(body), keepalive };
    try {
        const signal = AbortSignal.timeout(LIMIT_MS);
        const answer = await fetch(path, { ...wanted, signal, cache: "no-store" });
        const told = await answer.json().catch(() => ({}));
        if (answer.status === 401)
            hooks.unpaired();
        return { ok: answer.ok, status: answer.status, told };
    } catch {
        return { ok: false, status: 0, told: {} };
    }
}
