# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.looks OUT``: a page of all looks of the attendees' window.

Without further words every scene in every layout, every theme in every size, every language: a
few minutes.  With any of ``--layouts``, ``--languages``, ``--themes``, ``--sizes`` and ``--scenes``
(names by commas) the product of these and of all that is not named; ``--all`` is the product of
everything.  ``--before DIR``: the folder of an earlier run; what has changed since then comes
first, as before, after and difference.  The status is 1 where a fault is measured.
"""

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

# Before anything of Qt is imported: the same pixels on every machine.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtGui import QGuiApplication

from tests.looks.hall import install_all_texts
from tests.looks.page import write_page
from tests.looks.pictures import Camera
from tests.looks.views import EACH_ONCE, Choice, in_order


def main(arguments: list[str]) -> int:
    args = _parser().parse_args(arguments)
    application = QGuiApplication(["looks"])
    views = in_order(_choices(args))
    with TemporaryDirectory() as texts:
        install_all_texts(Path(texts))
        camera = Camera(args.out, Path(texts), args.before)
        pictures = camera.take(views, lambda line: print(line, file=sys.stderr))
    print(write_page(args.out, pictures, args.before))
    for one in pictures:
        for fault in one.faults:
            print(f"{one.file}: {fault}")
    application.quit()
    return int(any(one.faults for one in pictures))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.looks", description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--before", type=Path)
    parser.add_argument("--all", action="store_true")
    for name in ("layouts", "languages", "themes", "scenes"):
        parser.add_argument(f"--{name}", type=lambda words: words.split(","), default=())
    parser.add_argument(
        "--sizes", type=lambda words: [float(one) for one in words.split(",")], default=()
    )
    return parser


def _choices(args: argparse.Namespace) -> tuple[Choice, ...]:
    named = (args.layouts, args.languages, args.themes, args.sizes, args.scenes)
    return (Choice(*named),) if args.all or any(named) else EACH_ONCE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
