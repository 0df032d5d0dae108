// SPDX-License-Identifier: Apache-2.0
// What belongs to this device: duty, its alert, a drill, and parting from the kiosk.
import { post } from "/api.js";
import { awake } from "/awake.js";
import { button, el, fill, make } from "/dom.js";
import { say } from "/say.js";
import { t } from "/texts.js";

let leaving = false;
let drill = "";

export function showDevice({ snapshot, sense }, acts) {
    const { on_duty: on, health } = snapshot;
    awake[on ? "want" : "drop"]("duty");
    const told = { on, sense, health: health.text, leaving, drill };
    fill(el("device-body"), told, () => {
        const redraw = () => showDevice({ snapshot, sense }, acts);
        return [
            health.text ? make("p", { class: "health" }, t("page.health", health.text)) : "",
            awake.possible ? "" : make("p", { class: "small" }, t("page.awake")),
            make("div", { class: "choices" },
                dutySwitch(on, acts.duty),
                on && sense ? testButton(acts.test) : "",
                drillPart(redraw)),
            unpairPart(redraw),
        ];
    });
}

function dutySwitch(on, duty) {
    return button("duty", [t("page.duty"), make("span", { class: "knob" })], duty, {
        role: "switch", "aria-checked": String(on), class: "switch",
    });
}

function testButton(test) {
    return button("test", t("page.test.again"), test, { class: "outline" });
}

function drillPart(redraw) {
    const run = async () => {
        const { ok, told } = await post("/api/drill");
        drill = ok ? t("page.drill_begun") : told.text ?? t("page.no_answer");
        say(drill);
        redraw();
    };
    return [
        button("drill", t("page.drill"), run, {
            class: "outline", "aria-describedby": "drill-line",
        }),
        make("p", { id: "drill-line", class: "small" }, drill || t("page.drill_line")),
    ];
}

// It stands apart from what is touched often, and asks once.
function unpairPart(redraw) {
    const turn = (asks, key) => {
        leaving = asks;
        redraw();
        el("device-body").querySelector(`[data-key="${key}"]`)?.focus();
    };
    const ask = () => {
        say(t("page.unpair_ask"));
        turn(true, "unpair-no");
    };
    const part = async () => {
        await post("/api/unpair");
        turn(false, "unpair");
    };
    return make("div", { class: "choices apart" }, leaving
        ? [
            make("p", { id: "unpair-ask", class: "ask" }, t("page.unpair_ask")),
            answer("unpair-no", t("page.unpair_no"), () => turn(false, "unpair")),
            answer("unpair-yes", t("page.unpair_yes"), part),
        ]
        : button("unpair", t("page.unpair"), ask, { class: "plain" }));
}

const answer = (key, text, act) => button(key, text, act, {
    class: "outline", "aria-describedby": "unpair-ask",
});
