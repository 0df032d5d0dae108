// SPDX-License-Identifier: Apache-2.0
// The time and what is true now; below it, in words, what is not yet so.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: head

    required property Visit visit

    spacing: head.visit.otherWaysFirst ? 0 : Tokens.grid / 2

    Heading {
        anchors.left: parent.left
        most: parent.width
        uneven: Tokens.holding ? 1.5 : 1.09
        text: Words.say(head.visit.headline, head.visit.headlineArg)
    }

    Repeater {
        model: head.visit.lineIds

        Label {
            required property int index
            required property string modelData

            font.pixelSize: head.visit.otherWaysFirst ? Tokens.label : Tokens.body
            text: Words.say(modelData, head.visit.lineArgs[index])
            width: parent?.width ?? 0
        }
    }
}
