// SPDX-License-Identifier: Apache-2.0
// Reads the server's events.  One call is one connection, and says how it ended.

// Calls `told(event, data)` for each event until the connection ends.  Gives "unpaired" where the
// server does not know this device, else "broken".
export async function listen(signal, told) {
    let ending = "broken";
    try {
        const answer = await fetch("/api/stream", { signal, cache: "no-store" });
        if (answer.status === 401)
            return "unpaired";
        if (answer.ok)
            ending = await read(answer.body.getReader(), told);
    } catch {
        return "broken";
    }
    return ending;
}

async function read(reader, told) {
    const decoder = new TextDecoder();
    let rest = "";
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            return "broken";
        const parts = (rest + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/);
        rest = parts.pop();
        for (const { event, data } of parts.map(parse)) {
            if (event === "gone")
                return "unpaired";
            if (data)
                told(event, JSON.parse(data));
        }
    }
}

function parse(block) {
    const found = { event: "message", data: "" };
    for (const line of block.split(/\r?\n/)) {
        const [, field, value] = /^(event|data):\s?(.*)$/.exec(line) ?? [];
        if (field)
            found[field] = value;
    }
    return found;
}
