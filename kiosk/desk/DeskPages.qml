// SPDX-License-Identifier: Apache-2.0
// The sign-in pad, the alert test or the list: one of them at a time.
pragma ComponentBehavior: Bound

import QtQuick

Loader {
    id: pages

    required property Desk desk
    required property bool wide

    sourceComponent: {
        switch (pages.desk.page) {
        case "test":
            return test;
        case "queue":
            return queue;
        case "office":
            return office;
        default:
            return pad;
        }
    }

    Component {
        id: pad

        PadPage {
            desk: pages.desk
            focus: true
            wide: pages.wide
        }
    }

    Component {
        id: test

        TestPage {
            desk: pages.desk
            focus: true
        }
    }

    Component {
        id: office

        OfficePage {
            desk: pages.desk
            focus: true
            wide: pages.wide
        }
    }

    Component {
        id: queue

        QueuePage {
            desk: pages.desk
            focus: true
            wide: pages.wide
        }
    }
}
