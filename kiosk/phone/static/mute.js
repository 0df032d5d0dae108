// SPDX-License-Identifier: Apache-2.0
// A kiosk that somebody plays with can be quieted for a while; it still lights up, and is logged.
import { post } from "/api.js";
import { button } from "/dom.js";
import { t } from "/texts.js";

export function muteButton(place) {
    return button("mute", t("page.mute", place), () => post("/api/mute", { place }), {
        class: "outline",
    });
}
