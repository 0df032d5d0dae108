// SPDX-License-Identifier: Apache-2.0
// What a step would do, before it is done; or the reader, which waits for a badge.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

FocusScope {
    id: ask

    required property Team team

    implicitHeight: texts.implicitHeight

    onVisibleChanged: {
        if (ask.visible)
            (ask.team.reading ? reader : no).forceActiveFocus(Qt.TabFocusReason);
    }

    // A badge ends with Enter, which would press a button that had the keys.
    Item {
        id: reader

        Accessible.name: Say.say(ask.team.question)
        Accessible.role: Accessible.StaticText

        Keys.onPressed: event => {
            if (event.key === Qt.Key_Enter || event.key === Qt.Key_Return)
                ask.team.enter();
            else if (/^[!-~]$/.test(event.text))
                ask.team.key(event.text);
            else
                return;
            event.accepted = true;
        }
    }

    Column {
        id: texts

        spacing: 2 * Tokens.grid
        width: parent.width

        Label {
            Accessible.role: Accessible.AlertMessage
            font.pixelSize: Tokens.small
            text: Say.say(ask.team.question)
            width: parent.width
        }

        Row {
            spacing: Tokens.gap

            PrimaryButton {
                font.pixelSize: Tokens.small
                height: no.height
                text: qsTrId("desk.team.yes")
                visible: !ask.team.reading

                onClicked: ask.team.confirm()
            }

            OutlineButton {
                id: no

                font.pixelSize: Tokens.small
                text: qsTrId("desk.team.no")

                onClicked: ask.team.decline()
            }
        }
    }
}
