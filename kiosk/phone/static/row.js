// SPDX-License-Identifier: Apache-2.0
// One request: its sign, where, how long, what is so, and what can be done.
import { redraw, standing, step, undo } from "/answer.js";
import { askWhom } from "/asking.js";
import { askReason } from "/closing.js";
import { button, fill, make } from "/dom.js";
import { muteButton } from "/mute.js";
import { holdUp, mark, wordOf } from "/signs.js";
import { arrange } from "/steps.js";
import { t } from "/texts.js";
import { now } from "/time.js";

const wide = new Set(); // requests whose rarer steps are shown

export function makeRow({ id }) {
    return make("li", { "data-id": id, class: "row" });
}

// Brings a row up to date; `at`: when the page heard of it.
export function showRow(row, request, at) {
    const { age_ms: ageMs, undo: back, ring, ...lasting } = request;
    const told = { ...lasting, back: back?.event, backText: back?.text, ...standing(request.id) };
    told.wide = wide.has(request.id);
    row.className = `row ${urgency(request)}`;
    fill(row, told, () => build(request, told));
    for (const node of row.querySelectorAll(".age, .age-said"))
        node.dataset.since = String(at - ageMs);
    for (const node of row.querySelectorAll(".left"))
        node.dataset.ends = String(at + (back?.left_ms ?? 0));
}

function urgency({ group, loud, drill, undo: back }) {
    if (group !== "needs_somebody" || drill)
        return group === "closed" && !back ? "done" : "";
    return loud ? "late" : "waits";
}

function build(request, told) {
    const { sign, place, where } = request;
    const open = request.group !== "closed";
    return [
        mark(sign),
        make("h3", {}, make("bdi", {}, sign.word), spokenWord(sign)),
        open ? make("span", { class: "age", "aria-hidden": "true" }) : "",
        make("div", { class: "what" },
            make("p", { class: "where" }, where || place),
            make("p", { class: "marks" }, marks(request)),
            make("p", { class: "unseen" }, open ? [t("page.waiting"), " ", ageSaid()] : []),
            request.lines.map(line => make("p", { class: "line" }, line))),
        make("div", { class: "steps" }, choices(request, told)),
    ];
}

const ageSaid = () => make("span", { class: "age-said", "data-spoken": "1" });

function spokenWord({ word, latin, spoken }) {
    const said = [latin, spoken].filter(one => one && one !== word).join(" · ");
    return said ? make("span", { class: "spoken" }, said) : "";
}

function marks({ language, code, marks: more }) {
    const said = [...more, language, code ? t("page.code", code) : ""].filter(Boolean);
    return said.map((one, place) => make("span", { class: place < more.length ? "tag" : "" }, one));
}

function choices(request, told) {
    const { first, beside, more } = arrange(request);
    const many = more.length && !request.drill;
    return [
        told.refused ? make("p", { class: "refused", role: "alert" }, told.refused) : "",
        told.back ? undoBar(request, told) : "",
        first ? stepButton(request, first, told, "primary") : "",
        make("div", { class: "beside" },
            beside.map(name => stepButton(request, name, told, "outline")),
            request.drill || request.group === "closed" ? "" : signButton(request),
            many ? moreButton(request, told) : ""),
        many && told.wide ? make("div", { class: "beside" },
            more.map(name => stepButton(request, name, told, "outline")),
            request.group === "needs_somebody" ? muteButton(request.place) : "") : "",
    ];
}

function moreButton(request, told) {
    const turn = () => {
        if (!wide.delete(request.id))
            wide.add(request.id);
        redraw();
    };
    return button("more", t("page.more"), turn, {
        class: "outline", "aria-expanded": String(told.wide),
        "aria-label": named(request, t("page.more")),
    });
}

function stepButton(request, name, told, look) {
    const saving = told.pending === name;
    const text = saving ? t("page.saving") : t(`page.step.${name}`);
    const asks = { closed: askReason, hand_over: askWhom }[name];
    const take = () => asks ? asks(request) : step(request.id, name);
    return button(name, text, () => told.pending || take(), {
        class: look,
        "aria-label": saving ? undefined : named(request, t(`page.step.${name}`), name),
        "aria-disabled": told.pending ? "true" : undefined,
    });
}

// A button's full name, which begins with what is written on it.
function named({ sign, place }, text, name = "") {
    const id = name === "coming" ? "page.name_to" : "page.name_of";
    return t(id, text, wordOf(sign), place);
}

function signButton(request) {
    return button("sign", t("page.sign.show"), () => holdUp(request), {
        class: "outline", "aria-label": named(request, t("page.sign.show")),
    });
}

function undoBar(request, told) {
    const left = make("span", { class: "left", "data-ends": String(now()), "aria-hidden": "true" });
    return make("p", { class: "undo" }, make("span", {}, told.backText),
        button("undo", [t("page.undo"), " ", left], () => undo(request.id, told.back), {
            class: "outline", "aria-label": named(request, t("page.undo")),
        }));
}
