// SPDX-License-Identifier: Apache-2.0
// Within reach of the thumb: whether this page listens, and what it needs to.
import { el, button, fill, make } from "/dom.js";
import { t } from "/texts.js";

// What the page is just now: { looks, text, act, label }.
export function standing({ ear, snapshot, attended, why, sense }) {
    if (ear.deaf)
        return { looks: "deaf", text: t("page.deaf"), act: "retry", label: t("page.deaf_retry") };
    if (!ear.hears)
        return { looks: "waits", text: t("page.connecting") };
    if (attended)
        return { looks: "listens", text: t("page.listening") };
    const text = t("page.not_listening", why);
    if (!snapshot.on_duty)
        return { looks: "", text, act: "duty", label: t("page.duty_on") };
    return sense
        ? { looks: "", text, act: "here", label: t("page.here") }
        : { looks: "", text, act: "test", label: t("page.test.title") };
}

export function showBar(state, acts) {
    const now = standing(state);
    fill(el("bar-body"), now, ({ looks, text, act, label }) => [
        make("div", { class: "standing" },
            make("p", { class: `status ${looks}`, role: "status" }, text),
            button("device", t("page.device"), acts.device, { class: "outline to-device" })),
        act ? button("act", label, () => acts[act](), { class: "primary" }) : null,
    ]);
}
