// SPDX-License-Identifier: Apache-2.0
// What one of the search's choices may be: any, or one of those that there are.
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.controls
import kiosk.theme

Flow {
    id: values

    required property Finding finding
    // kiosk, reason or language.
    required property string which
    readonly property list<string> known: {
        if (values.which === "kiosk")
            return values.finding.kiosks;
        return values.which === "reason" ? values.finding.reasons : values.finding.languages;
    }
    readonly property string chosen: {
        if (values.which === "kiosk")
            return values.finding.kiosk;
        return values.which === "reason" ? values.finding.reason : values.finding.language;
    }

    signal chose

    function words(value: string): string {
        if (value === "")
            return qsTrId("desk.find.any");
        if (values.which === "kiosk")
            return value;
        return qsTrId((values.which === "reason" ? "desk.reason." : "language.") + value);
    }

    function choose(value: string): void {
        if (values.which === "kiosk")
            values.finding.at(value);
        else if (values.which === "reason")
            values.finding.because(value);
        else
            values.finding.speaking(value);
        values.chose();
    }

    spacing: Tokens.gap

    Repeater {
        model: ["", ...values.known]

        OutlineButton {
            required property string modelData

            Accessible.checkable: true
            Accessible.checked: checked
            checked: values.chosen === modelData
            font.pixelSize: Tokens.small
            leftPadding: 1.5 * Tokens.grid
            rightPadding: 1.5 * Tokens.grid
            text: values.words(modelData)

            onClicked: values.choose(modelData)
        }
    }
}
