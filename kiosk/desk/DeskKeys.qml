// SPDX-License-Identifier: Apache-2.0
// The desk's keys.  In a field for text they are letters; single ones can be switched off.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: keys

    required property Desk desk
    required property bool closing
    readonly property RequestDetail detail: keys.desk.detail
    readonly property Together together: keys.desk.together
    readonly property bool lettered: keys.visible && keys.desk.looks.letters
    readonly property bool free: keys.lettered && !keys.detail.pending && !keys.closing

    signal closeAsked

    Key {
        enabled: keys.free && keys.detail.canGo
        sequence: "G"

        onActivated: keys.detail.going()
    }

    Key {
        enabled: keys.free && keys.detail.canSee
        sequence: "S"

        onActivated: keys.detail.seen()
    }

    Key {
        enabled: keys.free && keys.detail.canStepBack
        sequence: "N"

        onActivated: keys.detail.notMe()
    }

    Key {
        enabled: keys.free && keys.detail.canArrive
        sequence: "T"

        onActivated: keys.detail.there()
    }

    Key {
        enabled: keys.free && keys.detail.canClose
        sequence: "C"

        onActivated: keys.closeAsked()
    }

    Key {
        enabled: keys.free && keys.together.canTakeOver
        sequence: "A"

        onActivated: keys.together.takeOver()
    }

    Key {
        enabled: keys.free && keys.together.canDecline
        sequence: "D"

        onActivated: keys.together.decline()
    }

    Key {
        enabled: keys.free && keys.together.canLeadHaveIt
        sequence: "H"

        onActivated: keys.together.leadHasIt()
    }

    Key {
        enabled: keys.free && keys.together.canSayNobody
        sequence: "X"

        onActivated: keys.together.nobodyThere()
    }

    Key {
        enabled: keys.free && keys.detail.canReopen
        sequence: "R"

        onActivated: keys.detail.reopen()
    }

    Key {
        enabled: keys.free && keys.detail.canMute
        sequence: "M"

        onActivated: keys.detail.mute()
    }

    Key {
        enabled: keys.visible
        sequence: "Up"

        onActivated: keys.desk.chooseBy(-1)
    }

    Key {
        enabled: keys.visible
        sequence: "Down"

        onActivated: keys.desk.chooseBy(1)
    }

    Key {
        enabled: keys.visible
        sequence: "Home"

        onActivated: keys.desk.chooseBy(-keys.desk.rows.rowCount())
    }

    Key {
        enabled: keys.visible
        sequence: "End"

        onActivated: keys.desk.chooseBy(keys.desk.rows.rowCount())
    }

    Key {
        enabled: keys.visible && keys.desk.doing !== ""
        sequences: keys.lettered ? ["U", StandardKey.Undo] : [StandardKey.Undo]

        onActivated: keys.desk.undo()
    }

    Key {
        enabled: keys.lettered && !keys.desk.onKiosk
        sequence: "L"

        onActivated: keys.desk.lock()
    }

    component Key: Shortcut {
        onActivated: keys.desk.touched()
    }
}
