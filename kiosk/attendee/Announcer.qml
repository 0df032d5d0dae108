// SPDX-License-Identifier: Apache-2.0
// Tells a screen reader what has changed, without moving the focus, and stays to be read again.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls

Item {
    id: announcer

    required property Visit visit
    required property bool statusUp
    readonly property string said: announcer.statusUp ? announcer.sentences() : ""

    function sentences(): string {
        const visit = announcer.visit;
        const lines = visit.lineIds.map((id, at) => Words.say(id, visit.lineArgs[at]));
        return [Words.say(visit.headline, visit.headlineArg), ...lines].join(" ");
    }

    Accessible.ignored: announcer.said === ""
    Accessible.name: announcer.said
    Accessible.role: Accessible.AlertMessage
    height: 1
    width: 1

    onSaidChanged: {
        if (announcer.said !== "")
            announcer.Accessible.announce(announcer.said, Accessible.Polite);
    }
}
