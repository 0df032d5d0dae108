// SPDX-License-Identifier: Apache-2.0
// Every sentence of the page, by its id, as the server has it in the page's language.

const LIMIT_MS = 10_000;
const PAUSE_MS = 1_000;
let texts = {};

// Asks until it has them: without a sentence the page could not even say that it hears nothing.
export async function loadTexts() {
    while (!await asked())
        await new Promise(go => setTimeout(go, PAUSE_MS));
    document.documentElement.lang = texts["page.language"] ?? "en";
    document.documentElement.dir = texts.direction ?? "ltr";
}

async function asked() {
    try {
        const answer = await fetch("/api/texts", { signal: AbortSignal.timeout(LIMIT_MS) });
        if (answer.ok)
            texts = await answer.json();
        return answer.ok;
    } catch {
        return false;
    }
}

// The text of an id, with its %1, %2 ... filled in; an id without a text stands for itself.
export function t(id, ...parts) {
    return (texts[id] ?? id).replace(/%(\d)/g, (mark, place) => parts[place - 1] ?? mark);
}

// Fills each element below `root` that names its text.
export function sayAll(root) {
    for (const node of root.querySelectorAll("[data-text]"))
        node.textContent = t(node.dataset.text);
}
