// SPDX-License-Identifier: Apache-2.0
// Remembers what the list was when the page went deaf or out of sight, and says on return what
// has come since: of each such gap, and of nothing that came while the page heard.
import { meanwhile } from "/meanwhile.js";
import { wordOf } from "/signs.js";
import { t } from "/texts.js";
import { now } from "/time.js";

const SHORT_MS = 5_000;
const NOTHING = { deafMs: 0, hiddenMs: 0, news: [] };

export class Gap {
    constructor() {
        this.missed = null; // what the notice says of all gaps, until it was read
        this._open = null;
    }

    get since() {
        return this._open?.since ?? now();
    }

    // `since`: from when the page may have missed something.
    begin(hidden, since, before) {
        this._open ??= { hidden, since, before };
    }

    end(after) {
        if (!this._open)
            return;
        const { hidden, since, before } = this._open;
        this._open = null;
        const gapMs = now() - since;
        const news = before ? told(meanwhile(before, after)) : [];
        if (before && (gapMs >= SHORT_MS || news.length))
            this.missed = joined(this.missed ?? NOTHING, hidden, gapMs, news);
    }

    read() {
        this.missed = null;
    }
}

// [{ id, kind, name }], in the order of the lists.
const told = lists => Object.entries(lists).flatMap(([kind, found]) =>
    found.map(({ id, sign, place }) => ({ id, kind, name: t("page.join", wordOf(sign), place) })));

// A request is named once, with what came of it last.
function joined(missed, hidden, gapMs, news) {
    const later = new Set(news.map(one => one.id));
    return {
        deafMs: missed.deafMs + (hidden ? 0 : gapMs),
        hiddenMs: missed.hiddenMs + (hidden ? gapMs : 0),
        news: [...missed.news.filter(one => !later.has(one.id)), ...news],
    };
}
