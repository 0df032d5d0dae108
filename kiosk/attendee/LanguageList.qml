// SPDX-License-Identifier: Apache-2.0
// Every language by its own name, in its own letters; in pages where they do not all fit.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Item {
    id: languages

    required property ComfortView comfort
    readonly property int count: languages.comfort.languages.length
    readonly property int gap: Math.max(Tokens.gap, 2 * Tokens.grid)
    // Room for the name between a tick and its mirror image.
    readonly property real least: Math.max((tight ? 1 : 2) * Tokens.target, names.width + 9 * Tokens.grid)
    readonly property int fitting: (languages.across + languages.gap) / (least + languages.gap)
    readonly property int type: Tokens.holding ? Tokens.held : Tokens.body
    readonly property real lowest: Math.max(Tokens.target, 9 * Tokens.grid, 1.9 * languages.type)
    readonly property real foot: Math.max(back.height, more.height)
    // On a small panel the button that is pressed in the band says what this is, and the links
    // stand beside the names.
    readonly property real need: head.height + languages.foot + 2 * lowest + 3 * languages.gap
    readonly property bool tight: languages.height < languages.need
    readonly property real links: Math.max(back.width, more.width) + languages.gap
    readonly property real across: languages.width - (languages.tight ? languages.links : 0)
    readonly property real headed: languages.tight ? 0 : head.height + languages.gap
    readonly property real taken: languages.tight ? -languages.gap : languages.headed + languages.foot
    readonly property real room: Math.max(0, languages.height - languages.taken)
    readonly property int fittingRows: Math.max(1, languages.room / (lowest + languages.gap))
    // The fewer columns the calmer: as many as it needs for one page.
    readonly property int wanted: Math.ceil(languages.count / languages.fittingRows)
    readonly property int columns: Math.max(1, Math.min(fitting, Math.max(2, languages.wanted), 4))
    readonly property int rows: Math.ceil(languages.count / languages.columns)
    readonly property int rowsUp: Math.min(languages.rows, languages.fittingRows)
    readonly property int perPage: languages.columns * languages.rowsUp
    readonly property real wide: (languages.across + languages.gap) / columns - languages.gap
    readonly property real shared: languages.room / languages.rowsUp - languages.gap
    readonly property real high: Math.max(lowest, Math.min(1.5 * lowest, languages.shared))
    readonly property int last: Math.ceil(languages.count / languages.perPage) - 1
    property int page: 0

    function turnPage(): void {
        languages.comfort.used();
        languages.page = languages.page === languages.last ? 0 : languages.page + 1;
    }

    onLastChanged: languages.page = 0

    // Not seen: how wide the longest name is.
    Column {
        id: names

        opacity: 0

        Repeater {
            model: languages.comfort.autonyms

            ButtonText {
                required property int index
                required property string modelData

                font.bold: true
                font.family: languages.comfort.families[index]
                font.pixelSize: languages.type
                text: modelData
            }
        }
    }

    Heading {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        font.pixelSize: Tokens.holding ? Tokens.held : Tokens.headline
        text: qsTrId("access.languages")
        visible: !languages.tight
    }

    Grid {
        // Each language keeps its place, whatever the screen speaks now.
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: languages.headed
        columns: languages.columns
        spacing: languages.gap

        Repeater {
            model: languages.count

            LanguageButton {
                required property int index

                autonym: languages.comfort.autonyms[index]
                family: languages.comfort.families[index]
                height: languages.high
                spoken: languages.comfort.languages[index] === languages.comfort.language
                visible: Math.floor(index / languages.perPage) === languages.page
                width: languages.wide

                onClicked: languages.comfort.chooseLanguage(languages.comfort.languages[index])
            }
        }
    }

    Grid {
        // Beside the names, which keep their places, it keeps its own.
        LayoutMirroring.enabled: !languages.tight && Application.layoutDirection === Qt.RightToLeft
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: languages.tight ? languages.width - width : 0
        columnSpacing: 3 * Tokens.grid
        columns: languages.tight ? 1 : 2
        rowSpacing: languages.gap

        QuietLink {
            id: back

            text: qsTrId("access.back")
            // The switch that opened the list closes it as well.
            visible: languages.height >= back.height + languages.gap + languages.foot

            onClicked: languages.comfort.closePicker()
        }

        QuietLink {
            id: more

            text: qsTrId("card.more")
            visible: languages.last > 0

            onClicked: languages.turnPage()
        }
    }
}
