// SPDX-License-Identifier: Apache-2.0
// Match signs: drawn from the kiosk's own paths, and one held up over the whole screen.
import { awake } from "/awake.js";
import { el, make } from "/dom.js";
import { path } from "/glyphs.mjs";
import { t } from "/texts.js";

const SVG = "http://www.w3.org/2000/svg";

// The picture of a glyph; a screen reader hears the word beside it.
export function picture(glyph, classes) {
    const svg = document.createElementNS(SVG, "svg");
    const shape = document.createElementNS(SVG, "path");
    const traits = { viewBox: "1 1 22 22", class: classes, "aria-hidden": "true" };
    for (const [name, value] of Object.entries(traits))
        svg.setAttribute(name, value);
    shape.setAttribute("d", path(glyph));
    svg.append(shape);
    return svg;
}

// The sign's word in the language of this page.
export const wordOf = ({ word, spoken }) => spoken || word;

// How somebody says what the visitor reads: in Latin letters, then in the team's own word.
const saidOf = sign => [sign.latin, wordOf(sign)].filter(Boolean).join(" · ");

export function mark({ shape, colour }) {
    return picture(shape, `mark ${colour}`);
}

// Until a touch, a key or the other side has seen it.
export function holdUp({ sign, place }) {
    const dialog = el("sign");
    const looks = t("page.join", t(`sign.shape.${sign.shape}`), t(`sign.colour.${sign.colour}`));
    const close = make("button", { type: "button", class: "whole", onclick: () => dialog.close() },
        mark(sign),
        make("strong", { id: "sign-word", dir: "auto" }, sign.word),
        make("span", { class: "looks" }, wordOf(sign) === sign.word ? looks
            : t("page.join", saidOf(sign), looks)),
        make("span", { class: "how" }, t("page.sign.line", place)),
        make("span", { class: "close" }, t("page.sign.close")));
    dialog.replaceChildren(close);
    dialog.addEventListener("close", () => awake.drop("sign"), { once: true });
    awake.want("sign");
    dialog.showModal();
}
