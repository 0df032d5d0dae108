// SPDX-License-Identifier: Apache-2.0
// The staff page: joins what it hears to what it shows.
import { makeActs } from "/acts.js";
import { trouble } from "/alarm.js";
import { whenChanged } from "/answer.js";
import { whenUnpaired } from "/api.js";
import { awake } from "/awake.js";
import { showBar } from "/bar.js";
import { Beats } from "/beats.js";
import { sounds } from "/bell.js";
import { showDevice } from "/device.js";
import { el } from "/dom.js";
import { Ear } from "/ear.js";
import { Gap } from "/gap.js";
import { showHead } from "/head.js";
import { install } from "/install.js";
import { calling, showList } from "/list.js";
import { showDeaf, showLight, showNotices } from "/notices.js";
import { askForLetters, pair, takeCode } from "/pair.js";
import { ring } from "/ring.js";
import { sayChanges } from "/say.js";
import { loadTexts, sayAll, t } from "/texts.js";
import { now, tick } from "/time.js";

// `sense`: what the person noticed in the test of this load.  `at`: when `snapshot` came.
const state = {
    ear: null, snapshot: null, at: 0, attended: false, why: "", sense: "", deaf: false,
};
const gap = new Gap();

const ear = state.ear = new Ear({ state: found, beat: n => beats.heard(n), link, gone });
const beats = new Beats(ear, ownState, listening);

function ownState() {
    const all = state.snapshot ? state.snapshot.requests : [];
    return { shown: all.map(one => one.id), sense: state.sense };
}

const acts = makeActs(state, beats, () => show());

function found(snapshot) {
    Object.assign(state, { snapshot, at: now(), attended: snapshot.attended, why: snapshot.why });
    ring(snapshot, state.sense);
    sayChanges(snapshot);
    show();
}

function listening({ attended, why }) {
    Object.assign(state, { attended, why });
    show();
}

function link() {
    if (ear.deaf && !state.deaf) {
        gap.begin(false, ear.heardAt, state.snapshot);
        if (state.snapshot?.on_duty)
            trouble(state.sense);
    } else if (ear.hears) {
        back();
        // The stream is open again; whether the server hears the page too, a beat tells.
        if (ear.deaf)
            beats.send();
    }
    state.deaf = ear.deaf;
    show();
}

function back() {
    if (!ear.deaf && !document.hidden)
        gap.end(state.snapshot);
}

// The server does not know this device, or not any more.
function gone() {
    ear.end();
    askForLetters(run, state.snapshot ? t("page.pair.gone") : "");
    state.snapshot = null;
    awake.drop("duty");
    show(true);
}

function show(pairing = false) {
    el("pairing").hidden = !pairing;
    el("work").hidden = el("bar").hidden = pairing;
    el("device").hidden = pairing || !state.snapshot;
    showHead(state);
    if (pairing)
        return;
    showDeaf(ear, gap.since);
    showBar(state, acts);
    if (state.snapshot)
        showWork(state.snapshot);
    tick();
}

function showWork(snapshot) {
    const calls = calling(snapshot).filter(one => one.light).length;
    showLight(ear.deaf ? 0 : calls);
    showNotices({ ...state, missed: gap.missed, calls: calls > 0 }, () => { gap.read(); show(); });
    showList(snapshot, state.at);
    showDevice(state, acts);
}

function eachSecond() {
    ear.look();
    if (state.sense === "sound" && !sounds()) {
        state.sense = "";
        beats.send();
        show();
    }
    tick();
}

function seen() {
    if (document.hidden)
        gap.begin(true, now(), state.snapshot);
    ear.look();
    if (ear.hears)
        back();
    if (state.snapshot)
        beats.send();
    show(!state.snapshot && !el("pairing").hidden);
}

function run() {
    ear.run();
    show();
}

// Also where a code is scanned while the page is open.
async function open() {
    const code = takeCode();
    const why = code ? await pair(code) : "";
    if (!why)
        return run();
    askForLetters(run, why);
    show(true);
}

await loadTexts();
sayAll(document);
whenChanged(() => state.snapshot && show());
whenUnpaired(gone);
document.addEventListener("visibilitychange", seen);
addEventListener("hashchange", () => location.hash && location.reload());
setInterval(eachSecond, 1_000);
open();
install();
