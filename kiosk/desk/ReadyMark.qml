// SPDX-License-Identifier: Apache-2.0
// A dot beside the word that says the same: full where all is well, hollow where it is not.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.theme

Rectangle {
    id: mark

    required property string readiness
    required property real size
    readonly property bool ready: mark.readiness === "ready"
    readonly property bool stopped: mark.readiness === "not_ready"
    property color ink: {
        if (mark.ready)
            return Tokens.scheme.well;
        return mark.stopped ? Tokens.scheme.alarm : Tokens.scheme.waiting;
    }

    border.color: mark.ink
    border.width: Tokens.stroke
    color: mark.ready ? mark.ink : Tokens.none
    height: mark.size
    radius: mark.size / 2
    width: mark.size
}
