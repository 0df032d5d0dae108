# SPDX-License-Identifier: Apache-2.0
"""The same transition as a page in a Chromium without a screen, to compare frames with.

Two cards of one colour with a title, a text and an illustration; the one slides over the other
in the time and with the curve of CardFace.qml.

Two times of a frame are told: that of the browser's own clock, a multiple of 16.7 ms whatever
happened, and that at which it really began to make it, which is to be compared with ours.
"""

import importlib.util
import json
from pathlib import Path
from urllib.parse import quote

from kiosk.paths import assets
from tests.bench.report import percentile

CHROMIUM = Path("/usr/bin/chromium")
TRANSITIONS = 20
_SIZE = {"width": 1920, "height": 1080}

_PAGE = """
<style>
body { margin: 0; overflow: hidden; font: 35px sans-serif; }
div { position: absolute; width: 1920px; height: 856px; will-change: transform; }
h1 { font-size: 82px; margin: 96px; width: 900px; } p { margin: 96px; width: 1000px; }
img { position: absolute; left: 1070px; top: 0; width: 896px; height: 800px; }
</style>
CARDS
<script>
async function transition(number) {
  const cards = document.querySelectorAll("div");
  const card = cards[number % cards.length];
  card.style.zIndex = number;
  const slide = card.animate(
    [{ transform: "translateX(1920px)" }, { transform: "none" }],
    { duration: 450, easing: "cubic-bezier(0.215, 0.61, 0.355, 1)" });
  const frames = [];
  const note = at => { frames.push([at, performance.now()]); requestAnimationFrame(note); };
  requestAnimationFrame(note);
  await slide.finished;
  const drawn = frames.slice();
  await new Promise(rest => setTimeout(rest, 550));
  return drawn;
}
async function all(count) {
  const intervals = [];
  for (let number = 0; number < count; ++number) {
    const drawn = await transition(number);
    const since = (frame, before) => frame.map((at, which) => at - before[which]);
    intervals.push(...drawn.slice(1).map((frame, index) => since(frame, drawn[index])));
  }
  return intervals;
}
</script>
"""


def frame_intervals() -> dict[str, float]:
    """Milliseconds between the frames of a transition; nothing where there is no Chromium."""
    if importlib.util.find_spec("playwright") is None or not CHROMIUM.exists():
        return {}
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport=_SIZE)  # type: ignore[arg-type]  # a plain dict will do
        page.set_content(_PAGE.replace("CARDS", "".join(map(_card, ("listen", "share")))))
        intervals = page.evaluate(f"all({json.dumps(TRANSITIONS)})")
        browser.close()
    given, made = (list(one) for one in zip(*intervals, strict=True))
    return {
        "chromium_frame_p50_ms": percentile(given, 50),
        "chromium_frame_p99_ms": percentile(given, 99),
        "chromium_made_p50_ms": percentile(made, 50),
        "chromium_made_p99_ms": percentile(made, 99),
    }


def _card(drawing: str) -> str:
    svg = (assets() / "illustrations" / f"{drawing}.svg").read_text(encoding="utf-8")
    words = "An ally helps everybody feel welcome and accepted. " * 4
    return (
        f'<div style="background: #ecf7f4"><h1>Focus on listening</h1><p>{words}</p>'
        f'<img src="data:image/svg+xml,{quote(svg)}"></div>'
    )
