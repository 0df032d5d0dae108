// SPDX-License-Identifier: Apache-2.0
// Keeps the page hearing: connects again and again, and knows when it is deaf.
import { listen } from "/stream.js";
import { now } from "/time.js";

const SILENCE_MS = 10_000;
const WAITS_MS = [0, 500, 1_000, 2_000, 4_000];

// `told`: state(snapshot), beat(n), link(), gone().  `link` is called when `hears`, `deaf` or
// `offline` has changed.
export class Ear {
    constructor(told) {
        this.hears = false;
        this.deaf = false;
        this.heardAt = now();
        this._answeredAt = now();
        this._told = told;
        this._attempt = 0;
        this._begun = now();
        this._ended = true;
        this._cut = new AbortController();
        this._wake = () => {};
        addEventListener("offline", () => this._fail());
        addEventListener("online", () => this.again());
    }

    get offline() {
        return navigator.onLine === false;
    }

    async run() {
        this._ended = false;
        this.heardAt = this._answeredAt = now();
        if (this.offline)
            this._fail();
        while (!this._ended) {
            this._cut = new AbortController();
            this._begun = now();
            const ending = await listen(this._cut.signal, (...news) => this._heard(...news));
            if (ending === "unpaired") {
                this.end();
                this._told.gone();
                return;
            }
            this._lose();
            const place = Math.min(this._attempt++, WAITS_MS.length - 1);
            await this._pause(WAITS_MS[place]);
        }
    }

    end() {
        this._ended = true;
        this.hears = this.deaf = false;
        this._cut.abort();
        this._wake();
    }

    // Tries now, whatever the pause.
    again() {
        this._attempt = 0;
        this._wake();
    }

    // The server has answered a beat, or none was due.  A page that was deaf hears again only
    // when both ways are open.
    answered() {
        this._answeredAt = now();
        if (this.deaf && this.hears) {
            this.deaf = false;
            this._told.link();
        }
    }

    // Looks at the clock; called each second, and when the page comes to the front.
    look() {
        if (this._ended)
            return;
        const silent = now() - Math.min(this.heardAt, this._answeredAt);
        if (silent <= SILENCE_MS)
            return;
        if (!this.deaf)
            this._fail();
        else if (now() - this._begun > SILENCE_MS)
            this._cut.abort();
    }

    _fail() {
        if (this._ended)
            return;
        this.deaf = true;
        this.hears = false;
        this._attempt = 0;
        this._cut.abort();
        this._told.link();
    }

    _lose() {
        if (this.hears) {
            this.hears = false;
            this._told.link();
        }
    }

    _heard(event, data) {
        this.heardAt = now();
        this._attempt = 0;
        if (event === "state")
            this._found(data);
        else if (event === "beat")
            this._told.beat(data.n);
    }

    // A whole picture has come: only now does the page know what is so.
    _found(snapshot) {
        const back = !this.hears;
        this.hears = true;
        this._told.state(snapshot);
        if (back)
            this._told.link();
    }

    _pause(ms) {
        return new Promise(go => {
            this._wake = go;
            setTimeout(go, ms);
        });
    }
}
