# SPDX-License-Identifier: Apache-2.0
"""The page of all looks: one HTML file beside its pictures, which needs no server and no script
to be read; a script only hides what is not asked for.
"""

from collections.abc import Iterable, Sequence
from html import escape
from os.path import relpath
from pathlib import Path

from tests.looks.pictures import Picture

_HEAD = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>All looks</title>
<meta name="viewport" content="width=device-width">
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 2rem; }
h1 { font-size: 1.6rem; margin: 0; }
nav { position: sticky; top: 0; padding: 1rem 0; background: Canvas; display: flex; gap: 1rem;
  flex-wrap: wrap; z-index: 1; }
main { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; }
figure { margin: 0; width: 30rem; }
figure.tall { width: 17rem; }
figure.changed { width: 100%; }
.three { display: grid; grid-template-columns: repeat(3, 1fr); gap: .5rem; }
img { width: 100%; height: auto; display: block; border: 1px solid GrayText; }
figcaption { margin-top: .25rem; overflow-wrap: anywhere; }
.faults { color: light-dark(#a3002a, #ff9db0); margin: 0; padding-left: 1.2rem; }
[hidden] { display: none; }
</style>
"""

_SCRIPT = """<script>
const chosen = {};
function hide() {
  for (const one of document.querySelectorAll("figure"))
    one.hidden = Object.entries(chosen).some(([key, value]) => value && one.dataset[key] !== value);
}
for (const choice of document.querySelectorAll("select"))
  choice.onchange = () => { chosen[choice.name] = choice.value; hide(); };
</script>
"""


def write_page(out: Path, pictures: Sequence[Picture], before: Path | None) -> Path:
    """``<out>/index.html``; what has changed comes first, then what has faults."""
    changed = [one for one in pictures if one.changed]
    rest = sorted((one for one in pictures if not one.changed), key=lambda one: not one.faults)
    pixels = sorted(changed, key=lambda one: -(one.changed or 0))
    figures = [_figure(one, out, before) for one in (*pixels, *rest)]
    faulty = sum(bool(one.faults) for one in pictures)
    compared = f", {len(changed)} changed" if before else ""
    file = out / "index.html"
    said = f"<h1>{len(pictures)} looks, {faulty} with a measured fault{compared}</h1>"
    parts = (_HEAD, said, _choices(pictures), "<main>", *figures, "</main>", _SCRIPT)
    file.write_text("\n".join(parts), encoding="utf-8")
    return file


def _facets(one: Picture) -> dict[str, str]:
    look = one.view.look
    return {
        "layout": one.view.layout,
        "language": look.language,
        "theme": look.theme,
        "size": f"{look.text_size:g}",
        "scene": one.view.scene,
        "state": "changed" if one.changed else "with a fault" if one.faults else "as it should be",
    }


def _choices(pictures: Iterable[Picture]) -> str:
    values: dict[str, dict[str, None]] = {}
    for one in pictures:
        for key, value in _facets(one).items():
            values.setdefault(key, {})[value] = None
    return f"<nav>{''.join(_choice(key, all_of) for key, all_of in values.items())}</nav>"


def _choice(key: str, values: Iterable[str]) -> str:
    options = "".join(f"<option>{escape(value)}</option>" for value in values)
    return (
        f'<label>{key} <select name="{key}"><option value="">all</option>{options}</select></label>'
    )


def _figure(one: Picture, out: Path, before: Path | None) -> str:
    facets = _facets(one)
    data = " ".join(f'data-{key}="{escape(value)}"' for key, value in facets.items())
    width, height = map(int, one.view.layout.split("x"))
    kind = "changed" if one.changed else "tall" if height > width else ""
    page = f", page {one.page}" if one.page > 1 else ""
    words = " · ".join(value for key, value in facets.items() if key != "state")
    more = f" · {one.changed:,} pixels are not as before" if one.changed else ""
    faults = "".join(f"<li>{escape(fault)}</li>" for fault in one.faults)
    return (
        f'<figure class="{kind}" {data}>{_images(one, out, before)}'
        f"<figcaption>{escape(words)}{page}{more}</figcaption>"
        f'<ul class="faults">{faults}</ul></figure>'
    )


def _images(one: Picture, out: Path, before: Path | None) -> str:
    if not one.changed or before is None:
        return _image(one.file, one.view.scene)
    old = relpath(before / one.file, out)
    between = one.file.replace("pictures", "differences", 1)
    three = (_image(old, "before"), _image(one.file, "after"), _image(between, "difference"))
    return f'<div class="three">{"".join(three)}</div>'


def _image(file: str, says: str) -> str:
    address = escape(file)
    picture = f'<img loading="lazy" src="{address}" alt="{escape(says)}">'
    return f'<a href="{address}">{picture}</a>'
