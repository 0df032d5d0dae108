// SPDX-License-Identifier: Apache-2.0
// The test of one's own alert since this load: it sounds or lights, and the person says so.
import { alarm, senses } from "/alarm.js";
import { unlock } from "/bell.js";
import { button, el, make } from "/dom.js";
import { t } from "/texts.js";

const BEFORE_MS = 1_500; // so that the eyes may turn away from the button
const BEFORE_ASKING_MS = 1_000;
let timers = [];

// `passed(sense)` is called with what the person noticed.
export function testAlert(passed) {
    const dialog = el("testing");
    const end = () => {
        timers.forEach(clearTimeout);
        dialog.close();
    };
    const choose = missed => show(dialog, [
        make("p", {}, missed ? t("page.test.turn_up") : t("page.test.line")),
        make("p", { class: "ask" }, t("page.test.choose")),
        choices(senses().map(sense =>
            button(sense, t(`page.test.${sense}`), () => ring(sense), { class: "primary" })).concat(
            button("later", t("page.test.later"), end, { class: "plain" }))),
    ]);
    const ring = sense => {
        unlock();
        show(dialog, [make("p", { class: "ask", role: "status" }, t("page.test.wait"))]);
        timers = [
            setTimeout(() => alarm(sense), BEFORE_MS),
            setTimeout(() => ask(sense), BEFORE_MS + BEFORE_ASKING_MS),
        ];
    };
    const ask = sense => show(dialog, [
        make("p", { class: "ask", role: "status" }, t("page.test.asked")),
        choices([
            button("noticed", t("page.test.noticed"), () => { end(); passed(sense); }, {
                class: "primary",
            }),
            button("not_noticed", t("page.test.not_noticed"), () => choose(true), {
                class: "outline",
            }),
        ]),
    ]);
    choose(false);
    dialog.showModal();
}

const choices = inside => make("div", { class: "choices" }, inside);

function show(dialog, inside) {
    const held = dialog.contains(document.activeElement);
    const title = make("h2", { id: "testing-title", tabindex: "-1" }, t("page.test.title"));
    dialog.replaceChildren(title, ...inside);
    if (held)
        (dialog.querySelector("button") ?? dialog.querySelector("h2")).focus();
}
