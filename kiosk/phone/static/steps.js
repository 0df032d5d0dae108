// SPDX-License-Identifier: Apache-2.0
// Which buttons a request shows: one that stands out, a few beside it, the others behind "More".

const ORDER = [
    "seen", "coming", "take_over", "decline", "arrived", "stepped_back", "keep", "hand_over",
    "for_lead", "closed", "reopened",
];
const RARE = new Set(["closed", "hand_over", "for_lead"]);

// What the person who looks at a request most likely does next.
function next({ group, steps }) {
    if (group === "needs_somebody")
        return "coming";
    if (steps.includes("take_over"))
        return "take_over";
    if (group === "on_the_way")
        return steps.includes("stepped_back") ? "arrived" : "";
    return group === "with_the_person" ? "closed" : "";
}

// { first, beside, more }: `first` is a step or "", the others are lists of steps.
export function arrange(request) {
    const steps = request.ask.length ? [...request.steps, "hand_over"] : request.steps;
    const allowed = ORDER.filter(step => steps.includes(step));
    const first = allowed.includes(next(request)) ? next(request) : "";
    const others = allowed.filter(step => step !== first);
    const rare = step => RARE.has(step) || (step === "arrived" && first === "coming");
    return { first, beside: others.filter(step => !rare(step)), more: others.filter(rare) };
}
