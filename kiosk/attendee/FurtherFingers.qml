// SPDX-License-Identifier: Apache-2.0
// A button hears the first finger on it alone.  Whoever touches with several, or rests a palm on
// it, means it all the same: each further finger that lets go inside has tapped, too.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: fingers

    readonly property bool touched: first.active || second.active || third.active || fourth.active

    signal tapped

    Finger {
        id: first
    }

    Finger {
        id: second
    }

    Finger {
        id: third
    }

    Finger {
        id: fourth
    }

    // Takes nothing from the button; of several, each follows a finger of its own.
    component Finger: PointHandler {
        id: finger

        property bool further: false

        acceptedDevices: PointerDevice.TouchScreen

        onGrabChanged: (transition, point) => {
            const inside = fingers.contains(Qt.point(point.position.x, point.position.y));
            if (transition === PointerDevice.GrabPassive)
                finger.further = fingers.touched;
            else if (transition === PointerDevice.UngrabPassive && finger.further && inside)
                fingers.tapped();
        }
    }
}
