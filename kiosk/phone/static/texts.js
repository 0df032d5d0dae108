// SPDX-License-Identifier: Apache-2.0
// Every sentence of the page, by its id, as the server has it in the page's language.

let texts = {};

// Raises TypeError where the server does not answer.
export async function loadTexts() {
    const answer = await fetch("/api/texts");
    texts = await answer.json();
    document.documentElement.lang = texts["page.language"] ?? "en";
    document.documentElement.dir = texts.direction ?? "ltr";
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
