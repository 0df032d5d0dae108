// SPDX-License-Identifier: Apache-2.0
// What has come between two pictures of the list, while the page did not hear or was not looked at.

const byId = requests => new Map(requests.map(one => [one.id, one]));

// Lists of requests: { fresh, again, answered, closed }, in the order of the later picture.
export function meanwhile(before, after) {
    const open = byId(before.requests);
    const ended = byId(before.closed);
    const came = one => !open.has(one.id) && !ended.has(one.id);
    const calls = one => one.group === "needs_somebody";
    const called = one => open.has(one.id) && calls(open.get(one.id));
    const requests = after.requests.filter(one => !one.drill);
    return {
        fresh: requests.filter(one => calls(one) && came(one)),
        again: requests.filter(one => calls(one) && !came(one) && !called(one)),
        answered: requests.filter(one => !calls(one) && (called(one) || came(one))),
        closed: after.closed.filter(one => !one.drill && !ended.has(one.id)),
    };
}
