// SPDX-License-Identifier: Apache-2.0
// Answers each beat of the server with what is so here; by that alone a page counts as attended.
import { post } from "/api.js";
import { now } from "/time.js";

const SOON_MS = 1_000;

// `state` gives { shown, sense } of this moment; `told` gets { attended, why }.
export class Beats {
    constructor(ear, state, told) {
        this._ear = ear;
        this._state = state;
        this._told = told;
        this._n = 0;
        this._touchedAt = now();
        this._sentAt = 0;
        for (const kind of ["pointerdown", "keydown"])
            addEventListener(kind, () => this._touched(), { passive: true, capture: true });
        addEventListener("pagehide", () => this.send());
    }

    heard(n) {
        this._n = n;
        // A page behind another one owes no beat, so the missing answer does not make it deaf.
        if (document.hidden)
            this._ear.answered();
        else
            this.send();
    }

    async send() {
        this._sentAt = now();
        const visible = !document.hidden;
        const touched = Math.floor((now() - this._touchedAt) / 1000);
        const beat = { n: this._n, visible, touched_s: touched, ...this._state() };
        const { ok, told } = await post("/api/beat", beat, !visible);
        if (ok) {
            this._ear.answered();
            this._told(told);
        }
    }

    // Somebody is here again: the server need not wait for the next beat to know.
    _touched() {
        this._touchedAt = now();
        if (this._ear.hears && now() - this._sentAt > SOON_MS)
            this.send();
    }
}
