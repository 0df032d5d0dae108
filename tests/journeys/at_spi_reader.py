# SPDX-License-Identifier: Apache-2.0
"""A screen reader's ears and hands: what AT-SPI says of the running program, and its actions.

Runs outside the kiosk's environment, in the system's Python, over the library that Orca reads
with (Debian's gir1.2-atspi-2.0).  Knows nothing of the kiosk: roles, names, states, actions.
An order a line on stdin, an answer a line on stdout, both JSON.
"""

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

gi: Any = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

TOLD = ("checkable", "checked", "enabled", "focusable", "focused", "showing")

announced: list[str] = []


def below(node: Any) -> Iterator[Any]:
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child
            yield from below(child)


def everything() -> Iterator[Any]:
    """What every program on this bus shows, in the order in which it is read."""
    desktop = Atspi.get_desktop(0)
    # Each word comes from the program itself: what the library remembers may be old.
    desktop.set_cache_mask(Atspi.Cache.NONE)
    for node in below(desktop):
        if node.get_state_set().contains(Atspi.StateType.SHOWING):
            yield node


def told(node: Any) -> dict[str, Any]:
    states = {state.value_nick for state in node.get_state_set().get_states()}
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "states": sorted(states & set(TOLD)),
        "actions": actions(node),
    }


def actions(node: Any) -> list[str]:
    hands = node.get_action_iface()
    return [hands.get_action_name(i) for i in range(hands.get_n_actions())] if hands else []


def read() -> list[dict[str, Any]]:
    return [told(node) for node in everything()]


def do(name: str, action: str) -> bool:
    """The action of the control whose name begins so; whether there was one."""
    for node in everything():
        if node.get_name().startswith(name) and action in actions(node):
            return bool(node.get_action_iface().do_action(actions(node).index(action)))
    return False


def hear() -> list[str]:
    """What has been announced since this was asked last."""
    heard = list(announced)
    announced.clear()
    return heard


ORDERS: dict[str, Callable[..., Any]] = {"read": read, "do": do, "hear": hear}


def answer(order: list[str]) -> Any:
    try:
        return ORDERS[order[0]](*order[1:])
    except GLib.Error as error:  # The screen has changed while it was read.
        return {"again": error.message}


def on_order(*_: Any) -> bool:
    line = sys.stdin.readline()
    if not line:
        Atspi.event_quit()
        return False
    print(json.dumps(answer(json.loads(line))), flush=True)
    return True


def main() -> None:
    Atspi.init()
    listener = Atspi.EventListener.new(lambda event: announced.append(event.any_data))
    listener.register("object:announcement")
    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, on_order)
    print(json.dumps("ready"), flush=True)
    Atspi.event_main()


if __name__ == "__main__":
    main()
