// SPDX-License-Identifier: Apache-2.0
// Remembers what the list was when the page went deaf or out of sight, and says on return what
// has come since.
import { meanwhile } from "/meanwhile.js";
import { wordOf } from "/signs.js";
import { t } from "/texts.js";
import { now } from "/time.js";

const SHORT_MS = 5_000;

export class Gap {
    constructor() {
        this.missed = null; // what the notice says, until it was read
        this._open = null;
    }

    get since() {
        return this._open?.since ?? now();
    }

    // `since`: from when the page may have missed something.
    begin(hidden, since, before) {
        const unread = this.missed && this._before;
        this._open ??= { hidden, since, before: unread || before };
    }

    end(after) {
        if (!this._open)
            return;
        const { hidden, since, before } = this._open;
        this._open = null;
        const news = before ? meanwhile(before, after) : {};
        const names = Object.entries(news).map(([kind, found]) => [kind, found.map(name)]);
        const gapMs = now() - since;
        if (before && (gapMs >= SHORT_MS || names.some(([, found]) => found.length))) {
            this._before = before;
            this.missed = { hidden, gapMs, ...Object.fromEntries(names) };
        }
    }

    read() {
        this.missed = null;
    }
}

const name = ({ sign, place }) => t("page.join", wordOf(sign), place);
