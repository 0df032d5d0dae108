// SPDX-License-Identifier: Apache-2.0
// Where a title is broken into lines that are about equally long.

// How many lines words take where a line has room for so many letters.
function taken(words, room) {
    let lines = 1;
    let used = 0;
    words.forEach(word => {
        const long = used === 0 ? word.length : used + 1 + word.length;
        lines += long > room ? 1 : 0;
        used = long > room ? word.length : long;
    });
    return lines;
}

// How much longer than the mean of `count` lines the longest has to be, counted in letters and
// with a little to spare; see Label.  A text without spaces may be broken anywhere.
export function uneven(text, count) {
    const words = text.split(" ");
    if (count < 2 || words.length < count)
        return 1.09;
    let room = Math.max(...words.map(word => word.length));
    while (room < text.length && taken(words, room) > count)
        room += 1;
    return Math.max(1.09, 1.08 * room * count / text.length);
}

// The word that needs most room.
export function longest(text) {
    return text.split(" ").reduce((found, one) => one.length > found.length ? one : found, "");
}
