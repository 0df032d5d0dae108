// SPDX-License-Identifier: Apache-2.0
// Texts whose id is known only at run time: a view model hands out the id and its argument.

// "" without an id, which a list that changes hands out for a moment; the argument replaces %1.
export function say(id, argument) {
    if (!id)
        return "";
    return qsTrId(id).replace("%1", argument ?? "");
}
