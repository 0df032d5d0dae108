# SPDX-License-Identifier: Apache-2.0
"""The page's sentences in words: a text that is missing is told by its name, never an error."""

from kiosk.content.languages import language
from kiosk.content.said import Said, spoken
from kiosk.phone.doors import Words

SERVED = ("page.", "sign.")
"""The texts that the page's own script asks for."""


class Tongue:
    """``code``: the language of ``texts``, for the browser's voice and direction."""

    def __init__(self, texts: Words, code: str = "en") -> None:
        self._texts = texts
        self._code = code

    def __call__(self, text_id: str, *args: object) -> str:
        if text_id in self._texts:
            return self._texts(text_id, *args)
        return text_id.rsplit(".", 1)[-1].replace("_", " ")

    def said(self, sentence: Said) -> str:
        return spoken(sentence, self)

    def served(self) -> dict[str, str]:
        """Texts by id, their gaps still open."""
        texts = {one: self._texts(one) for one in self._texts.ids() if one.startswith(SERVED)}
        direction = "rtl" if language(self._code).right_to_left else "ltr"
        return {**texts, "page.language": self._code, "direction": direction}
