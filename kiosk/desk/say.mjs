// SPDX-License-Identifier: Apache-2.0
// Turns a sentence of the desk into words: text ids with arguments in prefix notation, see said.py.

// "2#id" takes the next two, "=words" are words.
export function say(said) {
    const tokens = said.split("\u001f");
    let at = 0;
    function next() {
        const token = tokens[at++] ?? "";
        if (token[0] === "=" || token[1] !== "#")
            return token.slice(1);
        const filled = [];
        for (let left = Number(token[0]); left > 0; left--)
            filled.push(next());
        return qsTrId(token.slice(2)).replace(/%([1-9])/g, (gap, number) => filled[number - 1] ?? gap);
    }
    return next();
}
