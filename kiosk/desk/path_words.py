# SPDX-License-Identifier: Apache-2.0
"""The paths of a drill in words: "desk desk 2", "page 3", "channel Team chat".  Pure."""

from kiosk.content.said import Said, plain, said
from kiosk.desk.options import ON_KIOSK, DeskOptions


def path_words(path: str, options: DeskOptions) -> Said:
    """``path`` as ``Proved`` names it; one of a kind that is not known stands as it is."""
    kind, _, name = path.partition(" ")
    match kind:
        case "page":
            return said("desk.path.page", plain(name))
        case "channel":
            return said("desk.path.channel", plain(name))
        case "desk":
            return desk_words(name, options)
    return plain(path)


def desk_words(name: str, options: DeskOptions) -> Said:
    """A desk by its name; this one is "this desk"."""
    if name == options.name:
        return said("desk.this_desk")
    return said("desk.path.screen") if name == ON_KIOSK else plain(name)
