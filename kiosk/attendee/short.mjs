// SPDX-License-Identifier: Apache-2.0
// What a folded status says: the headline's fact in fewer words, never in other ones.

const SHORT = {
    "visit.saved_at": "band.saved_short",
    "visit.not_saved": "band.not_saved_short",
    "visit.seen": "band.seen_short",
    "visit.coming": "band.coming_short",
    "visit.stepped_back": "band.stepped_back_short",
    "visit.with_you": "band.with_you_short",
    "visit.closed": "band.closed_short",
    "visit.withdrawn": "band.withdrawn_short",
};

export function of(headline) {
    return SHORT[headline] ?? headline;
}
