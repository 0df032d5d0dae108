// SPDX-License-Identifier: Apache-2.0
// The word for help in other languages: as many as stand in one line.  None beside a title of two
// lines.  Who has chosen larger text has found the language too.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Flow {
    id: others

    required property list<string> words
    required property list<string> families
    readonly property real line: 1.45 * Tokens.small

    spacing: 2 * Tokens.grid

    Repeater {
        model: others.words

        ButtonText {
            required property int index
            required property string modelData
            // For a moment there may be more words than families.
            readonly property string family: others.families[index] ?? Tokens.family

            color: Tokens.scheme.onHelp
            font.family: family
            font.pixelSize: Tokens.smallIn(family)
            height: others.line
            opacity: y > 0 ? 0 : 1
            text: modelData
        }
    }
}
