// SPDX-License-Identifier: Apache-2.0
// Rings once for each bell, however often it is told of.
import { alarm } from "/alarm.js";
import { post } from "/api.js";

const rung = new Map();

// Those of `requests` with a bell that was not rung yet; from now on it was.
function due(requests) {
    return requests.filter(({ id, ring }) => {
        const [round, number] = rung.get(id) ?? [-1, 0];
        const news = ring && (ring[0] > round || (ring[0] === round && ring[1] > number));
        if (news)
            rung.set(id, ring);
        return news;
    });
}

// Whoever is on duty hears it.  A drill is answered by the page itself: it has come this far.
export function ring({ on_duty: on, requests }, sense) {
    const called = due(requests);
    if (on && called.length)
        alarm(sense, called.some(one => one.loud));
    for (const drill of called.filter(one => one.drill && !document.hidden))
        post(`/api/requests/${drill.id}/proved`);
}
