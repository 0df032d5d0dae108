// SPDX-License-Identifier: Apache-2.0
// Within reach of the thumb: whether this page listens, and what it needs to.
import { el, button, fill, make } from "/dom.js";
import { t } from "/texts.js";

// What the page is just now: { looks, text, why, act, label }.
export function standing({ ear, snapshot, attended, why, sense }) {
    if (ear.deaf)
        return {
            looks: "deaf", text: t("page.deaf_short"), act: "retry", label: t("page.deaf_retry"),
        };
    if (!ear.hears)
        return { looks: "waits", text: t("page.connecting") };
    if (attended)
        return { looks: "listens", text: t("page.listening") };
    const absent = { looks: "", text: t("page.not_listening"), why };
    if (!snapshot.on_duty)
        return { ...absent, act: "duty", label: t("page.duty_on") };
    if (why === t("page.why_lease"))
        return absent; // Nothing that is done at this device helps.
    return sense
        ? { ...absent, act: "here", label: t("page.here") }
        : { ...absent, act: "test", label: t("page.test.title") };
}

export function showBar(state, acts) {
    const now = standing(state);
    fill(el("bar-body"), now, ({ looks, text, why, act, label }) => [
        make("div", { class: "standing" },
            make("div", { class: "told", role: "status" },
                make("p", { class: `status ${looks}` }, text),
                why ? make("p", { class: "small" }, why) : ""),
            button("device", t("page.device"), acts.device, { class: "outline to-device" })),
        act ? button("act", label, () => acts[act](), { class: "primary" }) : null,
    ]);
}
