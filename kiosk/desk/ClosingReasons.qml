// SPDX-License-Identifier: Apache-2.0
// Why a request is closed: one tap, in the order of how often; no word of blame.
pragma ComponentBehavior: Bound

import QtQuick

Chooser {
    keys: {
        const met = ["attended", "not_needed", "nobody_there", "mistaken_press"];
        return met.concat("handed_over_to_medical", "handed_over_to_security");
    }
    leave: qsTrId("desk.cancel")
    texts: keys.map(key => qsTrId("desk.reason." + key))
    title: qsTrId("desk.reasons")
}
