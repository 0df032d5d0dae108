// SPDX-License-Identifier: Apache-2.0
// Who shall go instead: one touch asks them.  Until they accept, nothing has changed.
import { step } from "/answer.js";
import { button, el, make } from "/dom.js";
import { wordOf } from "/signs.js";
import { t } from "/texts.js";

export function askWhom({ id, sign, place, ask }) {
    const dialog = el("closing");
    const close = number => {
        dialog.close();
        if (number)
            step(id, "hand_over", { number });
    };
    dialog.replaceChildren(
        make("h2", { id: "closing-title" }, t("page.ask.title")),
        make("p", {}, t("page.join", wordOf(sign), place)),
        make("p", { class: "small" }, t("page.ask.why")),
        make("div", { class: "choices" },
            ask.map(({ number, text }) => button(number, text, () => close(number), {
                class: "outline",
            })),
            button("leave", t("page.not_now"), () => close(""), { class: "plain" })));
    dialog.showModal();
}
