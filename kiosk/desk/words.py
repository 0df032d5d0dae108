# SPDX-License-Identifier: Apache-2.0
"""The words of a desk: those of every staff screen, with what only a desk is told."""

from dataclasses import dataclass

from kiosk.content.teller import HERE, ScreenTeller
from kiosk.desk.options import DeskOptions

__all__ = ["HERE", "Teller"]


@dataclass(frozen=True, slots=True)
class Teller(ScreenTeller):
    """Tells ``me`` (whoever is signed in) in the words of one desk."""

    options: DeskOptions
