// SPDX-License-Identifier: Apache-2.0
// Who shall go instead: those on duty first.  Until they accept, nothing has changed.
pragma ComponentBehavior: Bound

import QtQuick

Chooser {
    id: whom

    required property Together together

    keys: whom.together.askNumbers
    nothing: qsTrId("desk.ask.nobody")
    texts: whom.together.askTexts.map(text => Say.say(text))
    title: qsTrId("desk.ask.title")
    why: qsTrId("desk.ask.why")

    Component.onCompleted: whom.together.askWhom()
    onChosen: number => whom.together.handOver(number)
}
