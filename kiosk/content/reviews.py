# SPDX-License-Identifier: Apache-2.0
"""Which languages a native speaker has reviewed: a file that does not say so is a draft."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from kiosk.content.languages import LANGUAGES, is_spoken
from kiosk.content.pack_file import DRAFT
from kiosk.content.texts import LAST, finished

_NATIVE = "native"


def reviews(assets: Path, code: str) -> Mapping[str, str]:
    """ "draft" or "native" for the texts, the cards and the sign words of a language.

    Raises OSError where one of the files is not there.
    """
    texts = (assets / "i18n" / f"{code}.ts").read_text(encoding="utf-8")
    cards = (assets / "packs" / "default" / "texts" / f"{code}.toml").read_text(encoding="utf-8")
    signs = (assets / "signs" / f"{code}.json").read_bytes()
    return {
        "texts": _said(re.search("<extra-review>(.*?)</extra-review>", texts)),
        "cards": _said(re.search('^review = "(.*?)"', cards, re.MULTILINE)),
        "signs": _NATIVE if json.loads(signs).get("review") == _NATIVE else DRAFT,
    }


def drafts(assets: Path) -> tuple[str, ...]:
    """The spoken languages of which anything is a draft.  English is what they were made from."""
    spoken = (one.code for one in LANGUAGES[1:] if is_spoken(assets, one.code))
    return tuple(code for code in spoken if DRAFT in reviews(assets, code).values())


def untranslated(assets: Path, code: str) -> tuple[str, ...]:
    """The texts that fall back to the venue's language, or to English, sorted by id."""
    folder = assets / "i18n"
    return tuple(sorted(finished(folder, LAST) - finished(folder, code)))


def _said(found: re.Match[str] | None) -> str:
    return _NATIVE if found and found[1] == _NATIVE else DRAFT
