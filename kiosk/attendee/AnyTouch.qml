// SPDX-License-Identifier: Apache-2.0
// Hears of every touch and keeps none; above everything, since below a button it would not hear.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: any

    signal began

    // After whatever the touch was meant for.
    signal ended

    function end(): void {
        any.ended();
    }

    PointHandler {
        acceptedButtons: Qt.AllButtons

        onActiveChanged: {
            if (active)
                any.began();
            else
                Qt.callLater(any.end);
        }
    }
}
