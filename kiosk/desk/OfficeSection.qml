// SPDX-License-Identifier: Apache-2.0
// The open section of the office.
pragma ComponentBehavior: Bound

import QtQuick

Loader {
    id: section

    required property Desk desk
    required property bool wide

    function page(name: string): Component {
        switch (name) {
        case "records":
            return records;
        default:
            return null;
        }
    }

    sourceComponent: section.page(section.desk.office.section)

    Component {
        id: records

        RecordsPage {
            desk: section.desk
        }
    }
}
