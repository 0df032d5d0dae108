// SPDX-License-Identifier: Apache-2.0
// The open section of the office.
pragma ComponentBehavior: Bound

import QtQuick

Loader {
    id: section

    required property Desk desk
    required property bool wide
}
