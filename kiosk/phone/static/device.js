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
                drillPart(redraw),
                unpairPart(redraw)),
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

// The second touch unpairs.
function unpairPart(redraw) {
    const part = async () => {
        if (!leaving) {
            leaving = true;
            say(t("page.unpair_sure"));
            redraw();
            return;
        }
        leaving = false;
        await post("/api/unpair");
        redraw();
    };
    return button("unpair", leaving ? t("page.unpair_sure") : t("page.unpair"), part, {
        class: "plain",
    });
}
