# SPDX-License-Identifier: Apache-2.0
"""What every test stands on: no window, no home folder, no unexpected word in the log."""

import gc
import logging
import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt: no window, and the same pixels on every machine.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

RUNS_ALL = os.environ.get("KIOSK_ALL") == "1"
_FIGURES = pytest.StashKey[list[str]]()

_SLOW_MACHINES_PASS = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile(
    "selection",
    deadline=None,
    print_blob=True,
    suppress_health_check=_SLOW_MACHINES_PASS,
)
settings.register_profile("all", settings.get_profile("selection"), max_examples=2_000)
settings.load_profile("all" if RUNS_ALL else "selection")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_FIGURES] = []


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The long selection is asked for; it is never silently skipped."""
    if RUNS_ALL:
        return
    long = [item for item in items if item.get_closest_marker("all")]
    config.hook.pytest_deselected(items=long)
    items[:] = [item for item in items if item not in long]


def pytest_collection_finish() -> None:
    """What importing made stays: no collection between tests walks through it again."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Where the run has several processes, each brings its figures to the summary."""
    node.config.stash[_FIGURES] += getattr(node, "workeroutput", {}).get("figures", [])


def pytest_sessionfinish(session: pytest.Session) -> None:
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["figures"] = session.config.stash[_FIGURES]


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    if lines := config.stash[_FIGURES]:
        terminalreporter.section("figures")
        for line in lines:
            terminalreporter.line(line)


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Says a measured figure in the summary of the run, whether the test passes or fails."""
    return request.config.stash[_FIGURES].append


@pytest.fixture(autouse=True, scope="session")
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes what belongs to the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            patch.setenv(name, str(home / name.lower()))
        for name in ("STATE_DIRECTORY", "CONFIGURATION_DIRECTORY"):
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(autouse=True)
def _no_unexpected_log_line(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test; one that expects it asserts it and calls clear()."""
    yield
    unexpected = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING
    ]
    assert not unexpected


@pytest.fixture(autouse=True)
def _garbage_on_this_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """As kiosk.shell.garbage has it: no QObject of a test dies on a thread of the log."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.enable()
