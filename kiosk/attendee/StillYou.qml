// SPDX-License-Identifier: Apache-2.0
// A later press on a status that was left open: the same person, or somebody else?
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: question

    required property Visit visit

    spacing: 2 * Tokens.grid

    Heading {
        font.pixelSize: Tokens.low ? Tokens.held : Tokens.headline
        text: qsTrId("visit.still_you")
        width: parent.width
    }

    StillYouAnswers {
        tight: Tokens.low
        visit: question.visit
        width: question.width
    }
}
