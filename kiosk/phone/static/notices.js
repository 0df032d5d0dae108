// SPDX-License-Identifier: Apache-2.0
// What stands above the list: what is wrong and what helps, what is muted, what was missed.
import { button, el, fill, make } from "/dom.js";
import { t } from "/texts.js";
import { now, spoken } from "/time.js";

// `calls`: somebody needs somebody, so what is not working takes one line.
export function showNotices({ snapshot, at, missed, calls }, dismiss) {
    const { health, muted } = snapshot;
    const quiet = muted.map(({ place }) => place);
    const node = el("notices");
    const { troubles } = health;
    fill(node, { missed, troubles, quiet, calls }, () => [
        missed ? backNotice(missed, dismiss) : null,
        troubles.length ? troubleNotice(troubles, calls) : null,
        ...quiet.map(mutedNotice),
    ]);
    node.querySelectorAll(".muted .left").forEach((left, place) => {
        left.dataset.ends = String(at + muted[place].left_ms);
    });
}

export function showLight(calls) {
    const light = el("light");
    light.hidden = !calls;
    light.textContent = calls === 1 ? t("page.light") : t("page.light_many", calls);
    document.body.classList.toggle("lit", calls > 0);
}

// Nobody may rely on a page that hears nothing, so it says so in the largest words it has.
export function showDeaf(ear, since) {
    const node = el("deaf");
    fill(node, ear.deaf ? { offline: ear.offline } : null, told => told ? [
        make("h2", {}, t("page.deaf")),
        make("p", {}, t("page.deaf_line")),
        make("p", {}, told.offline ? t("page.deaf_offline") : t("page.deaf_trying"),
            " ", make("span", { class: "for", "data-spoken": "1", "aria-hidden": "true" })),
    ] : []);
    node.hidden = !ear.deaf;
    node.querySelector(".for")?.setAttribute("data-since", String(since));
}

const BACK = [
    ["page.back_new", "fresh"], ["page.back_again", "again"],
    ["page.back_answered", "answered"], ["page.back_closed", "closed"],
];

function backNotice({ deafMs, hiddenMs, news }, dismiss) {
    const of = kind => news.filter(one => one.kind === kind).map(one => one.name);
    const lists = BACK.map(([id, kind]) => [id, of(kind)]).filter(([, names]) => names.length);
    return make("section", { class: "notice back", "aria-labelledby": "back-title" },
        make("h2", { id: "back-title" }, t("page.back")),
        deafMs ? make("p", {}, t("page.back_gap", spoken(deafMs))) : "",
        hiddenMs ? make("p", {}, t("page.back_hidden", spoken(hiddenMs))) : "",
        lists.length
            ? make("ul", {}, lists.map(([id, names]) => make("li", {}, t(id, names.join("; ")))))
            : make("p", {}, t("page.back_nothing")),
        button("back", t("page.back_read"), dismiss, { class: "outline" }));
}

function troubleNotice(troubles, calls) {
    const looks = stops => stops ? "stops" : "";
    const worst = looks(troubles.some(one => one.stops));
    return make("details", { class: `notice trouble ${worst}`, open: !calls },
        make("summary", { "data-key": "troubles" }, t("page.troubles", troubles.length)),
        make("ul", {}, troubles.map(({ text, fix, stops }) => make("li", { class: looks(stops) },
            make("strong", {}, text), " ", make("span", { class: "fix" }, fix)))));
}

function mutedNotice(place) {
    const left = make("span", { class: "left", "data-ends": String(now()) });
    return make("p", { class: "notice muted" }, t("page.muted", place), " ", left);
}
