// SPDX-License-Identifier: Apache-2.0
// What a screen reader is told without being asked: each news once.
import { el } from "/dom.js";
import { wordOf } from "/signs.js";
import { t } from "/texts.js";

let before = null;

// Politely, after what is being read.
export function say(text) {
    el("said").textContent = text;
}

export function sayChanges(snapshot) {
    const known = new Map((before ?? snapshot).requests.map(one => [one.id, one]));
    const asked = snapshot.requests.filter(one => calls(one) && !calls(known.get(one.id)));
    const others = snapshot.requests.filter(one => !asked.includes(one) && moved(one, known));
    if (before && asked.length)
        el("called").textContent = asked.map(told("page.said_new")).join(" ");
    if (before && others.length)
        say(others.map(told("page.said_now")).join(" "));
    before = snapshot;
}

const calls = one => one?.group === "needs_somebody" && !one.drill;

const moved = (one, known) => known.get(one.id)?.state !== one.state;

const told = id => ({ sign, place, lines }) => t(id, wordOf(sign), place, lines[0] ?? "");
