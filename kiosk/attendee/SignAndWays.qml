// SPDX-License-Identifier: Apache-2.0
// How the team is recognised, and who else there is: side by side where the window is wide.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.theme

GridLayout {
    id: pair

    required property Visit visit
    required property bool sideBySide
    required property bool waysToo

    columnSpacing: 5 * Tokens.grid
    columns: pair.sideBySide && pair.waysToo ? 2 : 1
    rowSpacing: 2 * Tokens.grid

    SignRow {
        id: sign

        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 11
        flat: pair.sideBySide && !pair.waysToo
        visible: pair.visit.signShape !== ""
        visit: pair.visit
    }

    OtherWays {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.preferredWidth: 9
        visible: pair.waysToo
        ways: pair.visit.otherWays
    }
}
