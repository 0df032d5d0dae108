// SPDX-License-Identifier: Apache-2.0
// Which buttons a request shows: one that stands out, a few beside it, the others behind "More".

const ORDER = ["seen", "coming", "arrived", "stepped_back", "closed", "reopened"];

// What the person who looks at a request most likely does next.
function next({ group, steps }) {
    if (group === "needs_somebody")
        return "coming";
    if (group === "on_the_way")
        return steps.includes("stepped_back") ? "arrived" : "";
    return group === "with_the_person" ? "closed" : "";
}

// { first, beside, more }: `first` is a step or "", the others are lists of steps.
export function arrange(request) {
    const allowed = ORDER.filter(step => request.steps.includes(step));
    const first = allowed.includes(next(request)) ? next(request) : "";
    const others = allowed.filter(step => step !== first);
    const rare = step => step === "closed" || (step === "arrived" && first === "coming");
    return { first, beside: others.filter(step => !rare(step)), more: others.filter(rare) };
}
