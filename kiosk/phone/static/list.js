// SPDX-License-Identifier: Apache-2.0
// The requests, grouped as on the desk: what needs somebody first stands at the top.  A drill
// needs nobody.
import { forget } from "/answer.js";
import { el, fill, keep, make } from "/dom.js";
import { makeRow, showRow } from "/row.js";
import { t } from "/texts.js";

const GROUPS = ["needs_somebody", "on_the_way", "with_the_person", "drill", "closed"];
const states = new Map();

export const calling = snapshot =>
    snapshot.requests.filter(one => one.group === "needs_somebody" && !one.drill);

// `at`: when the page heard of this snapshot.
export function showList(snapshot, at) {
    const closed = snapshot.closed.map(one => ({ ...one, group: "closed" }));
    const all = [...snapshot.requests, ...closed];
    settle(all);
    const groups = GROUPS.map(id => ({ id, rows: all.filter(one => groupOf(one) === id) }));
    const shown = groups.filter(({ id, rows }) => rows.length || id === "needs_somebody");
    keep(el("list"), shown, makeGroup).forEach((node, place) => showGroup(node, shown[place], at));
}

const groupOf = ({ group, drill }) => drill && group !== "closed" ? "drill" : group;

function settle(all) {
    for (const { id, state } of all) {
        if (states.get(id) !== state)
            forget(id);
        states.set(id, state);
    }
}

function makeGroup({ id }) {
    const title = `group-${id}`;
    return make("section", { "data-id": id, class: "group", "aria-labelledby": title },
        make("h2", { id: title }),
        make("p", { class: "empty" }),
        make("ul", { role: "list" }));
}

function showGroup(node, { id, rows }, at) {
    const [title, empty, list] = node.children;
    fill(title, rows.filter(one => !one.drill).length, count => [t(`page.group.${id}`), " ",
        make("span", { class: "count" }, count ? String(count) : "")]);
    empty.hidden = rows.length > 0;
    empty.textContent = t("page.empty");
    list.hidden = !rows.length;
    keep(list, rows, makeRow).forEach((row, place) => showRow(row, rows[place], at));
}
