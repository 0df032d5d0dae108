# SPDX-License-Identifier: Apache-2.0
"""What is measured, what is wanted, and how both are written down."""

import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

import PySide6


@dataclass(frozen=True, slots=True)
class Figure:
    """``wanted``: at most this much, on 2 cores with software rendering at 1080p."""

    name: str
    words: str
    unit: str
    wanted: float | None = None
    digits: int = 1


FIGURES = (
    Figure("screen_first_card_s", "start of screen to the first card", "s", 0.6, 2),
    Figure("run_first_card_s", "start of run to the first card", "s", 0.8, 2),
    Figure("press_to_committed_p50_ms", "press to committed, p50", "ms"),
    Figure("press_to_committed_p99_ms", "press to committed, p99", "ms", 20),
    Figure("press_to_told_p99_ms", "press to the window knowing of the commit, p99", "ms"),
    Figure("press_to_frame_p50_ms", "press to the changed frame, p50", "ms"),
    Figure("press_to_frame_p99_ms", "press to the changed frame, p99", "ms"),
    Figure("ring_desk_p50_ms", "press to the desk's bell, p50", "ms"),
    Figure("ring_desk_p99_ms", "press to the desk's bell, p99", "ms", 300),
    Figure("ring_page_p50_ms", "press to the bell in the page's stream, p50", "ms"),
    Figure("ring_page_p99_ms", "press to the bell in the page's stream, p99", "ms", 1000),
    Figure("desk_second_ms", "a second at a desk with 10,000 requests, p50", "ms", 16),
    Figure("desk_press_ms", "a press among 10,000 to the desk's list, p50", "ms", 100),
    Figure("desk_search_ms", "a letter of a search in 10,000, p50", "ms", 100),
    Figure("memory_screen_mb", "memory of screen (PSS)", "MB", 110),
    Figure("memory_relay_mb", "memory of the relay (PSS)", "MB"),
    Figure("memory_run_mb", "memory of all of run (PSS)", "MB", 160),
    Figure("memory_run_page_mb", "the same with the staff page on", "MB"),
    Figure("memory_run_open_mb", "the same with a stream of the page open", "MB"),
    Figure("processor_rest_percent", "processor at rest", "% of a core", 0.1, 3),
    Figure(
        "processor_rest_page_percent", "the same with the staff page on", "% of a core", None, 3
    ),
    Figure(
        "processor_rest_open_percent", "the same with a stream of it open", "% of a core", None, 3
    ),
    Figure("processor_rotating_percent", "processor, rotating", "% of a core", 1, 2),
    Figure("processor_transition_ms", "processor of a transition", "ms", 130, 0),
    Figure("frame_p50_ms", "between two frames of a transition, p50", "ms"),
    Figure("frame_p99_ms", "between two frames of a transition, p99", "ms", 16.8),
    Figure("begun_p99_ms", "between the beginnings of two, p99", "ms", 16.8),
    Figure("chromium_frame_p50_ms", "a Chromium's frames, by its own clock, p50", "ms"),
    Figure("chromium_frame_p99_ms", "a Chromium's frames, by its own clock, p99", "ms"),
    Figure("chromium_made_p50_ms", "between the beginnings of two of them, p50", "ms"),
    Figure("chromium_made_p99_ms", "between the beginnings of two of them, p99", "ms"),
)


def percentile(values: list[float], which: int) -> float:
    return quantiles(values, n=100, method="inclusive")[which - 1]


def as_json(figures: Mapping[str, float], load: float) -> dict[str, object]:
    """The format for machines; a figure that was not measured is left out."""
    return {
        "schema": 1,
        "machine": machine(load),
        "figures": {
            one.name: {"value": figures[one.name], "unit": one.unit, "wanted": one.wanted}
            for one in FIGURES
            if one.name in figures
        },
    }


def as_table(figures: Mapping[str, float], load: float) -> str:
    rows = [f"{'':48}{'measured':>10}{'wanted':>10}  unit"]
    for one in FIGURES:
        if one.name in figures:
            measured = f"{figures[one.name]:.{one.digits}f}"
            wanted = "" if one.wanted is None else f"{one.wanted:g}"
            rows.append(f"{one.words:48}{measured:>10}{wanted:>10}  {one.unit}")
    rows.append("; ".join(f"{name}: {value}" for name, value in machine(load).items()))
    return "\n".join(rows)


def machine(load: float) -> dict[str, object]:
    """``load``: the machine's load of the last minute before anything was measured."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gb": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9, 1),
        "system": platform.platform(),
        "python": platform.python_version(),
        "pyside": PySide6.__version__,
        "platform": os.environ.get("QT_QPA_PLATFORM", ""),
        "load_before": round(load, 2),
    }


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()
