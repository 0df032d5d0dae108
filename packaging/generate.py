# SPDX-License-Identifier: Apache-2.0
"""Makes what the repository does not keep: each QML room's types and the compiled texts.

``python packaging/generate.py [--force]``: only what is older than its sources, or all.
The names come from the rooms themselves: a ``qmldir`` names its ``typeinfo``, a ``.ts`` its
``.qm``.  Needs PySide6 and nothing else; run, test and the wheel's build call it.
"""

import ast
import compileall
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import PySide6

ROOT = Path(__file__).resolve().parent.parent
_MARK = "@QmlElement"
_QT_MODULES = ("core", "gui", "qml", "qmlmodels", "quick")


@dataclass(frozen=True, slots=True)
class Target:
    """One file to be made, and the files that decide what is in it."""

    file: Path
    sources: tuple[Path, ...]

    def is_stale(self) -> bool:
        if not self.file.exists():
            return True
        made = self.file.stat().st_mtime_ns
        return any(source.stat().st_mtime_ns > made for source in self.sources)

    def make(self) -> None:
        """Raises CalledProcessError where a tool of Qt refuses a source."""
        if self.file.suffix == ".qm":
            _compile_texts(self)
        else:
            _describe_types(self)


def targets(root: Path) -> Iterator[Target]:
    """Everything that this tree needs, made or not."""
    for qmldir in sorted((root / "kiosk").glob("**/qmldir")):
        for line in qmldir.read_text(encoding="utf-8").splitlines():
            if line.startswith("typeinfo "):
                name = line.split()[1]
                yield Target(qmldir.parent / name, (qmldir, *_python_types(qmldir.parent)))
    for texts in sorted((root / "assets" / "i18n").glob("*.ts")):
        yield Target(texts.with_suffix(".qm"), (texts,))


def _python_types(room: Path) -> tuple[Path, ...]:
    """The Python files of a room whose classes QML sees."""
    files = sorted(room.glob("*.py"))
    return tuple(file for file in files if _MARK in file.read_text(encoding="utf-8"))


def _describe_types(target: Target) -> None:
    qmldir, *modules = target.sources
    with TemporaryDirectory() as folder:
        dump = Path(folder) / "types.json"
        _tool(
            "metaobjectdump", "--out-file", dump, *(file.name for file in modules), at=qmldir.parent
        )
        dump.write_text(json.dumps(_completed(dump, modules)), encoding="utf-8")
        _tool(
            "qmltyperegistrar",
            *("--generate-qmltypes", target.file, "-o", Path(folder) / "unused.cpp"),
            *("--import-name", _module_name(qmldir), "--major-version", "1"),
            *("--foreign-types", ",".join(map(str, _types_of_qt())), dump),
            at=qmldir.parent,
        )


def _completed(dump: Path, modules: list[Path]) -> Any:
    """The dump with the properties marked that never change, and without this machine's paths.

    Qt's own tool drops the mark, and qmllint would then ask each of them for a signal.
    """
    constants = {name for module in modules for name in _constants(module)}
    described = json.loads(dump.read_text(encoding="utf-8"))
    for described_file in described:
        described_file["inputFile"] = Path(described_file["inputFile"]).name
        for described_class in described_file["classes"]:
            for described_property in described_class.get("properties", []):
                name = (described_class["className"], described_property["name"])
                described_property["constant"] = name in constants
    return described


def _constants(module: Path) -> Iterator[tuple[str, str]]:
    """(class, property) of each ``@Property(..., constant=True)``."""
    for kind in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(kind, ast.ClassDef):
            for method in kind.body:
                if isinstance(method, ast.FunctionDef) and any(
                    isinstance(call, ast.Call) and any(k.arg == "constant" for k in call.keywords)
                    for call in method.decorator_list
                ):
                    yield kind.name, method.name


def _types_of_qt() -> list[Path]:
    folder = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    return [file for name in _QT_MODULES for file in sorted(folder.glob(f"qt6{name}_*.json"))]


def _module_name(qmldir: Path) -> str:
    first = qmldir.read_text(encoding="utf-8").split("module ", 1)[1]
    return first.split()[0]


def _compile_texts(target: Target) -> None:
    """A running kiosk reads from the old file, so that one stays whole: it gets no new words,
    and shows no bare ids either.
    """
    (texts,) = target.sources
    new = target.file.with_name(f".{target.file.name}")
    _tool("lrelease", "-silent", "-idbased", texts.name, "-qm", new.name, at=texts.parent)
    new.replace(target.file)


def _tool(name: str, *arguments: str | Path, at: Path) -> None:
    """Run one of Qt's tools in the folder ``at``; what it says is kept for a failure."""
    start = f"from PySide6.scripts.pyside_tool import {name} as tool; tool()"
    command = [sys.executable, "-c", start, *map(str, arguments)]
    subprocess.run(command, check=True, cwd=at, capture_output=True, text=True)


def generate(root: Path, *, force: bool = False) -> list[Path]:
    """Make what is stale, or everything; returns the files that were made."""
    stale = [target for target in targets(root) if force or target.is_stale()]
    for target in stale:
        target.make()
    return [target.file for target in stale]


def main(arguments: list[str]) -> int:
    try:
        made = generate(ROOT, force="--force" in arguments)
    except subprocess.CalledProcessError as error:
        print(error.stdout, error.stderr, sep="", file=sys.stderr)
        return 1
    # Else each start compiles the program anew where Python may not write: 0.15 s.
    compileall.compile_dir(ROOT / "kiosk", quiet=1)
    if made:
        print("Made", *(file.relative_to(ROOT) for file in made), file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
