# SPDX-License-Identifier: Apache-2.0
"""Cards to print, in the venue's language: match signs and call numbers."""

from collections.abc import Sequence

from kiosk.content.languages import language
from kiosk.content.sign_words import sign_words
from kiosk.content.texts import read_texts
from kiosk.paths import assets

FORMS = ("signs", "numbers")


def cards_pdf(form: str, code: str, numbers: Sequence[str] = ()) -> bytes:
    """``form``: one of FORMS; ``numbers``: the call numbers.  Needs what ``writer.pdf`` needs."""
    from kiosk.reports.cards import NumberCard, Script, all_signs, number_pages, sign_pages
    from kiosk.reports.writer import pdf

    text = read_texts(assets() / "i18n", code)
    script = Script(language(code).family, language(code).right_to_left)
    if form == "numbers":
        ordered = sorted(numbers, key=lambda number: (len(number), number))
        cards = [NumberCard(number, text("cards.team")) for number in ordered]
        return pdf(text("cards.numbers"), number_pages(cards, script))

    def line(shape: str, colour: str) -> str:
        return text("cards.sign_line", text(f"sign.shape.{shape}"), text(f"sign.colour.{colour}"))

    words = sign_words(assets() / "signs", code)
    return pdf(text("cards.signs"), sign_pages(all_signs(words.__getitem__, line), script))
