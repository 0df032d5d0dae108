// SPDX-License-Identifier: Apache-2.0
// What lies over everything else while the screen is spared: the dimmed night, or the cleaning.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: cover

    required property Care care
    required property Plan plan
    readonly property bool dimmed: cover.care.dim !== "" && !cover.care.cleaning

    Loader {
        active: cover.dimmed
        anchors.fill: parent

        sourceComponent: Dimmed {
            care: cover.care
            plan: cover.plan

            Component.onCompleted: forceActiveFocus()
        }
    }

    Loader {
        active: cover.care.cleaning
        anchors.fill: parent

        sourceComponent: Cleaning {
            care: cover.care

            Component.onCompleted: forceActiveFocus()
        }
    }
}
