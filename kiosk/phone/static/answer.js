// SPDX-License-Identifier: Apache-2.0
// The steps that a person takes, each told as what became of it: saving, saved, or why not.
import { post } from "/api.js";
import { t } from "/texts.js";

const pending = new Map();
const refused = new Map();
let changed = () => {};

// Rows look anew at what stands here, and at themselves.
export const redraw = () => changed();

// `act` is called when what a row has to say of its step has changed.
export function whenChanged(act) {
    changed = act;
}

// { pending: step or "", refused: text or "" }
export function standing(id) {
    return { pending: pending.get(id) ?? "", refused: refused.get(id) ?? "" };
}

export function step(id, name, body = {}) {
    return send(id, name, `/api/requests/${id}/${name}`, body);
}

export function undo(id, event) {
    return send(id, "undo", `/api/requests/${id}/undo`, { event });
}

// What was said of a refused step is over once the request has moved on.
export function forget(id) {
    refused.delete(id);
}

async function send(id, name, path, body) {
    if (pending.has(id))
        return;
    pending.set(id, name);
    refused.delete(id);
    changed();
    const { ok, told } = await post(path, body);
    pending.delete(id);
    if (!ok)
        refused.set(id, told.text ?? t("page.no_answer"));
    changed();
}
