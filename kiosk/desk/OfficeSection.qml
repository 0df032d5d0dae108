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
        case "about":
            return about;
        case "records":
            return records;
        case "end":
            return end;
        case "report":
            return report;
        case "team":
            return team;
        case "venue":
            return venue;
        default:
            return null;
        }
    }

    sourceComponent: section.page(section.desk.office.section)

    Component {
        id: records

        RecordsPage {
            desk: section.desk
            wide: section.wide
        }
    }

    Component {
        id: end

        EndEventPage {
            desk: section.desk
        }
    }

    Component {
        id: report

        ReportPage {
            desk: section.desk
            wide: section.wide
        }
    }

    Component {
        id: team

        TeamPage {
            desk: section.desk
            wide: section.wide
        }
    }

    Component {
        id: venue

        VenuePage {
            desk: section.desk
            wide: section.wide
        }
    }

    Component {
        id: about

        AboutPage {
            desk: section.desk
        }
    }
}
