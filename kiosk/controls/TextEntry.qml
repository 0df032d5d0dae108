// SPDX-License-Identifier: Apache-2.0
// A field for text, for the desk alone: an attendee is never asked to type.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.theme

T.TextField {
    id: field

    // What a screen reader says; the placeholder says it to the eye.
    property string name: field.placeholderText

    Accessible.name: field.name
    Accessible.role: Accessible.EditableText
    color: Tokens.scheme.ink
    font.family: Tokens.family
    font.pixelSize: Tokens.label
    implicitHeight: Math.max(Tokens.target, contentHeight + topPadding + bottomPadding)
    implicitWidth: 40 * Tokens.grid
    leftPadding: 2 * Tokens.grid
    placeholderTextColor: Tokens.scheme.inkSoft
    rightPadding: 2 * Tokens.grid
    selectedTextColor: Tokens.scheme.onAction
    selectionColor: Tokens.scheme.action
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        border.color: Tokens.scheme.edge
        border.width: field.activeFocus ? Tokens.focusRing : Tokens.stroke
        color: Tokens.scheme.panel
        radius: Tokens.grid

        Text {
            anchors.fill: parent
            anchors.leftMargin: field.leftPadding
            anchors.rightMargin: field.rightPadding
            color: field.placeholderTextColor
            elide: Text.ElideRight
            font: field.font
            text: field.placeholderText
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            visible: field.length === 0 && field.preeditText === ""
        }
    }
}
