// SPDX-License-Identifier: Apache-2.0
// Pairing: by the code in the address, which leaves it at once, or by eight typed letters.
import { post } from "/api.js";
import { button, el, make } from "/dom.js";
import { t } from "/texts.js";

const LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
const LENGTH = 8;

// The code that came with the address, or "".  Nobody shall read it there, nor use it twice.
export function takeCode() {
    const code = location.hash.slice(1).toUpperCase();
    if (location.hash)
        history.replaceState(null, "", location.pathname);
    return code;
}

// "" where the device is paired now, else why not.
export async function pair(code) {
    const { ok, told } = await post("/api/pair", { code });
    return ok ? "" : told.text ?? t("page.pair.no_answer");
}

// Asks for the letters; `done` is called once they have paired the device.
export function askForLetters(done, why) {
    const entry = make("input", {
        id: "letters", name: "letters", autocomplete: "off", autocapitalize: "characters",
        spellcheck: "false", inputmode: "none", oninput: () => type(""),
        "aria-describedby": "pairing-how",
    });
    const said = make("p", { id: "pairing-said", class: "refused", role: "alert" }, why);
    const type = letter => {
        const typed = (entry.value + letter).toUpperCase();
        entry.value = [...typed].filter(one => LETTERS.includes(one)).slice(0, LENGTH).join("");
    };
    const send = async event => {
        event.preventDefault();
        const short = entry.value.length < LENGTH;
        said.textContent = t(short ? "page.pair.short" : "page.pair.trying");
        if (short)
            return;
        said.textContent = await pair(entry.value);
        entry.value = "";
        if (!said.textContent)
            done();
    };
    el("pairing").replaceChildren(
        make("h2", { id: "pairing-title" }, t("page.pair.title")),
        make("p", { id: "pairing-how" }, t("page.pair.how")),
        make("form", { onsubmit: send },
            make("label", { for: "letters" }, t("page.pair.letters")), entry, said,
            keys(type, entry),
            make("button", { class: "primary" }, t("page.pair.go"))));
}

function keys(type, entry) {
    const erase = () => { entry.value = entry.value.slice(0, -1); };
    return make("div", { class: "keys", role: "group", "aria-label": t("page.pair.keys") },
        [...LETTERS].map(letter => button(letter, letter, () => type(letter), { class: "key" })),
        button("erase", t("page.pair.erase"), erase, { class: "key wide" }));
}
