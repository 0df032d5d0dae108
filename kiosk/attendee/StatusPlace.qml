// SPDX-License-Identifier: Apache-2.0
// Where the status stands; made when one is up.
pragma ComponentBehavior: Bound

import QtQuick

Loader {
    id: place

    required property Plan plan
    required property Visit visit
    required property SpeechView speech
    // Pixels at the top that something else needs.
    property real under: 0

    sourceComponent: StatusColumn {
        plan: place.plan
        speech: place.speech
        under: place.under
        visit: place.visit
    }
}
