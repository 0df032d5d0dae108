// SPDX-License-Identifier: Apache-2.0
// The bell of the desk, made by the browser: two tones, a fifth apart, each fading like a struck
// bar.  Going deaf has a tone of its own, low and falling.

const CALL = [[0, 587.33], [0.28, 880]];
const DEAF = [[0, 330], [0.32, 220]];
const PARTIALS = [[1, 1], [2, 0.25], [3, 0.1]];
let context = null;

// Browsers play nothing before a touch; call this from one.
export function unlock() {
    context ??= window.AudioContext ? new AudioContext() : null;
    context?.resume().catch(() => {});
}

// Whether a sound would be heard as far as the browser knows.
export function sounds() {
    return context?.state === "running";
}

export function call(loud) {
    play(CALL, loud ? 1 : 0.6, loud ? 2 : 1);
}

export function deaf() {
    play(DEAF, 0.8, 1);
}

function play(tones, loudness, times) {
    if (!context)
        return;
    context.resume().catch(() => {});
    for (let turn = 0; turn < times; turn++) {
        for (const [start, hertz] of tones)
            strike(context.currentTime + 0.05 + turn * 1.1 + start, hertz, loudness);
    }
}

function strike(at, hertz, loudness) {
    for (const [times, strength] of PARTIALS) {
        const tone = new OscillatorNode(context, { frequency: hertz * times });
        const fade = new GainNode(context, { gain: 0 });
        fade.gain.setValueAtTime(0, at);
        fade.gain.linearRampToValueAtTime(0.55 * loudness * strength, at + 0.008);
        fade.gain.exponentialRampToValueAtTime(0.0001, at + 1.3);
        tone.connect(fade).connect(context.destination);
        tone.start(at);
        tone.stop(at + 1.35);
    }
}
