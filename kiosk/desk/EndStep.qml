// SPDX-License-Identifier: Apache-2.0
// One step of the end: what is so, one thing to do, how far it is.  What cannot be undone asks first.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Column {
    id: step

    required property string title
    required property string line
    required property string action

    // What is asked before it is done; empty: it is done at once.
    property string asks: ""
    property bool free: true
    property LongJob job: null
    property bool asking: false
    default property alias content: below.data
    readonly property bool busy: step.job !== null && (step.job.stage === "running" || step.job.stage === "stopping")

    signal acted

    spacing: Tokens.grid

    Rectangle {
        color: Tokens.scheme.hairline
        height: 1
        width: step.width
    }

    ListedThing {
        id: thing

        action: step.action
        free: step.free && !step.busy && !step.asking
        line: step.line
        title: step.title
        width: step.width

        onActed: {
            step.asking = step.asks !== "";
            if (!step.asking)
                step.acted();
        }
    }

    Column {
        id: below

        visible: children.length > 0
        width: step.width
    }

    EndQuestion {
        text: step.asks
        visible: step.asking
        width: step.width

        onAnswered: yes => {
            step.asking = false;
            if (yes)
                step.acted();
            else
                thing.reach();
        }
    }

    Loader {
        active: step.job !== null
        visible: active && step.job.line !== ""
        width: step.width

        sourceComponent: JobBar {
            job: step.job
        }
    }
}
