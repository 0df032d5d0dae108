// SPDX-License-Identifier: Apache-2.0
// Who this device belongs to, and what its tab says: how many need somebody, and no sign's name.
import { el } from "/dom.js";
import { calling } from "/list.js";
import { t } from "/texts.js";

export function showHead({ ear, snapshot }) {
    const count = snapshot ? calling(snapshot).length : 0;
    el("person").textContent = snapshot?.person ?? "";
    document.title = ear.deaf ? t("page.tab_deaf") : titled(count);
    if (count)
        navigator.setAppBadge?.(count).catch(() => {});
    else
        navigator.clearAppBadge?.().catch(() => {});
}

const titled = count => count ? t("page.tab_count", count) : t("page.title");
