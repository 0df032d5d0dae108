// SPDX-License-Identifier: Apache-2.0
// Tells a screen reader what has changed, without moving the focus, and stays to be read again.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import "short.mjs" as Short

Item {
    id: announcer

    required property Visit visit
    required property bool statusUp
    readonly property string said: announcer.sentences()

    // Folded, it tells no more than the band shows; a question waits for an answer and goes first.
    function sentences(): string {
        const visit = announcer.visit;
        if (visit.tapAgain)
            return qsTrId("band.tap_again");
        if (!announcer.statusUp)
            return "";
        if (visit.question === "still_you")
            return qsTrId("visit.still_you");
        if (visit.question === "idle")
            return qsTrId("visit.idle") + " " + qsTrId("visit.idle_soon");
        if (visit.quiet)
            return Words.say(Short.of(visit.folded), visit.foldedArg);
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
