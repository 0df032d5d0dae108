// SPDX-License-Identifier: Apache-2.0
// The list of languages, where the words of the card or of the status stand; made when it is asked
// for.
pragma ComponentBehavior: Bound

import QtQuick

Loader {
    id: picker

    required property ComfortView comfort
    required property Plan plan
    // Pixels at the top of its place that something else needs.
    property real under: 0
    readonly property rect place: picker.plan.column

    anchors.left: parent.left
    anchors.leftMargin: picker.place.x
    anchors.top: parent.top
    anchors.topMargin: picker.place.y + picker.under
    height: picker.place.height - picker.under
    width: picker.place.width

    sourceComponent: LanguageList {
        comfort: picker.comfort
    }
}
