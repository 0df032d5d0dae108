// SPDX-License-Identifier: Apache-2.0
// What the bar and the device part can ask for.
import { post } from "/api.js";
import { unlock } from "/bell.js";
import { el } from "/dom.js";
import { testAlert } from "/testing.js";

export function makeActs(state, beats, show) {
    const test = () => testAlert(async sense => {
        state.sense = sense;
        await post("/api/alert-test", { sense });
        beats.send();
        show();
    });
    return {
        // Within a touch, so that the browser lets the page sound.
        async duty() {
            unlock();
            const on = !state.snapshot.on_duty;
            const { ok } = await post("/api/duty", { on });
            if (ok && on && !state.sense)
                test();
            beats.send();
        },
        test,
        here: () => beats.send(),
        retry: () => state.ear.again(),
        device() {
            el("device").scrollIntoView();
            el("device").querySelector("button").focus({ preventScroll: true });
        },
    };
}
