// SPDX-License-Identifier: Apache-2.0
// Lets a phone keep the page as an app, where the venue brings a certificate that it trusts:
// elsewhere the server offers no worker, and nothing happens.
import { make } from "/dom.js";

export async function install() {
    try {
        await navigator.serviceWorker.register("/sw.js");
        document.head.append(make("link", { rel: "manifest", href: "/manifest.webmanifest" }));
    } catch {
        // A browser page is all that is needed.
    }
}
