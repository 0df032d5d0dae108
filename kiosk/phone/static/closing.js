// SPDX-License-Identifier: Apache-2.0
// Why a request is closed: one touch on a reason closes it.
import { step } from "/answer.js";
import { button, el, make } from "/dom.js";
import { wordOf } from "/signs.js";
import { t } from "/texts.js";

const REASONS = [
    "attended", "handed_over_to_security", "handed_over_to_medical",
    "nobody_there", "not_needed", "mistaken_press",
];

export function askReason({ id, sign, place }) {
    const dialog = el("closing");
    const close = reason => {
        dialog.close();
        if (reason)
            step(id, "closed", { reason });
    };
    dialog.replaceChildren(
        make("h2", { id: "closing-title" }, t("page.reasons")),
        make("p", {}, t("page.join", wordOf(sign), place)),
        make("div", { class: "choices" },
            REASONS.map(reason => button(reason, t(`page.reason.${reason}`), () => close(reason), {
                class: "outline",
            })),
            button("leave", t("page.leave_open"), () => close(""), { class: "plain" })));
    dialog.showModal();
}
