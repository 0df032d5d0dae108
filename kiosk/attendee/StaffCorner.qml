// SPDX-License-Identifier: Apache-2.0
// The name of this kiosk's place; five taps on it within 5 s, or a key, ask for the
// staff side.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: corner

    required property string place
    property int taps: 0

    signal asked

    height: Tokens.target
    width: Math.max(Tokens.target, label.implicitWidth + 2 * Tokens.grid)

    Label {
        id: label

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Tokens.scheme.inkSoft
        font.pixelSize: Math.min(Tokens.heldSmall, corner.height / 1.3)
        text: corner.place
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: {
            corner.taps += 1;
            if (corner.taps === 1)
                patience.restart();
            if (corner.taps < 5)
                return;
            patience.stop();
            corner.taps = 0;
            corner.asked();
        }
    }

    Shortcut {
        sequence: "Ctrl+Shift+S"

        onActivated: corner.asked()
    }

    Timer {
        id: patience

        interval: 5000

        onTriggered: corner.taps = 0
    }
}
