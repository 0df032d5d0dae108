// SPDX-License-Identifier: Apache-2.0
// Five switches for how one reads: a tap each, on every screen, back to usual for who comes next.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls

Item {
    id: bar

    required property ComfortView comfort
    required property SpeechView speech
    required property Plan plan

    function size(): string {
        if (bar.comfort.textSize === 1)
            return qsTrId("access.size_1");
        return bar.comfort.textSize < 2 ? qsTrId("access.size_2") : qsTrId("access.size_3");
    }

    Accessible.name: qsTrId("access.group")
    Accessible.role: Accessible.Grouping

    AccessButton {
        flat: bar.plan.accessFlat
        glyph: "language"
        on: bar.comfort.picking
        place: bar.plan.access[0]
        text: qsTrId("access.language")

        onClicked: bar.comfort.pickLanguage()
    }

    AccessButton {
        description: bar.size()
        flat: bar.plan.accessFlat
        glyph: "text"
        on: bar.comfort.textSize > 1
        place: bar.plan.access[1]
        text: qsTrId("access.text")

        onClicked: bar.comfort.nextTextSize()
    }

    AccessButton {
        checkable: true
        checked: on
        flat: bar.plan.accessFlat
        glyph: "contrast"
        on: bar.comfort.theme === "contrast"
        place: bar.plan.access[2]
        text: qsTrId("access.contrast")

        onClicked: bar.comfort.switchContrast()
    }

    AccessButton {
        checkable: true
        checked: on
        flat: bar.plan.accessFlat
        glyph: "still"
        on: bar.comfort.still
        place: bar.plan.access[3]
        text: qsTrId("access.still")

        onClicked: bar.comfort.switchMotion()
    }

    AccessButton {
        id: listen

        checkable: true
        checked: on
        flat: bar.plan.accessFlat
        glyph: "listen"
        on: bar.comfort.spoken
        place: bar.plan.access[4]

        // Under a finger it keeps the word that the finger meant.
        Binding on text {
            restoreMode: Binding.RestoreNone
            value: Words.say(bar.speech.label)
            when: !listen.pressed
        }

        onClicked: bar.speech.listen()
        // A tap that has it said again leaves the switch on.
        onToggled: checked = Qt.binding(() => listen.on)
    }
}
