// SPDX-License-Identifier: Apache-2.0
// Which other open request is the same matter.
pragma ComponentBehavior: Bound

import QtQuick

Chooser {
    id: which

    required property Together together

    keys: which.together.linkIds
    nothing: qsTrId("desk.link.nobody")
    texts: which.together.linkTexts.map(text => Say.say(text))
    title: qsTrId("desk.link.title")
    why: qsTrId("desk.link.why")

    onChosen: request => which.together.linkWith(request)
}
