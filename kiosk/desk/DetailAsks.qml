// SPDX-License-Identifier: Apache-2.0
// What a step of the chosen request asks before it is taken: one question at a time.
pragma ComponentBehavior: Bound

import QtQuick

Loader {
    id: asks

    required property Desk desk
    // The name of the question, or nothing.
    required property string asking

    signal answered

    sourceComponent: {
        switch (asks.asking) {
        case "closing":
            return closing;
        case "whom":
            return whom;
        case "when":
            return again;
        case "which":
            return which;
        default:
            return null;
        }
    }
    visible: asks.asking !== ""

    Component {
        id: closing

        ClosingReasons {
            numbered: asks.desk.looks.letters
            width: asks.width

            onCancelled: asks.answered()
            onChosen: reason => asks.desk.detail.closeWith(reason)
        }
    }

    Component {
        id: whom

        AskWhom {
            numbered: asks.desk.looks.letters
            together: asks.desk.together
            width: asks.width

            onCancelled: asks.answered()
            onChosen: asks.answered()
        }
    }

    Component {
        id: again

        WhenAgain {
            desk: asks.desk
            numbered: asks.desk.looks.letters
            width: asks.width

            onCancelled: asks.answered()
            onDone: asks.answered()
        }
    }

    Component {
        id: which

        WhichMatter {
            numbered: asks.desk.looks.letters
            together: asks.desk.together
            width: asks.width

            onCancelled: asks.answered()
            onChosen: asks.answered()
        }
    }
}
