# SPDX-License-Identifier: Apache-2.0
"""What the attendee's screen may say in no language (rows D8, D9, D18, D19).

A stem a line, as it would be written in a sentence that promises too much or that labels
somebody.  ``ATTENDEE``: the groups of texts that stand on the attendee's screen.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.house.tree import ROOT

ATTENDEE = ("band", "visit", "card", "access", "speech", "clean", "rest")

PROMISES: Mapping[str, tuple[str, ...]] = {
    "en": ("anonym", "guarantee", "help is on the way", "will be with you", "100 %", "false alarm"),
    "ar": ("مجهول الهوية", "نضمن", "مضمون", "المساعدة في الطريق", "إنذار كاذب"),
    "de": ("anonym", "garant", "hilfe ist unterwegs", "fehlalarm"),
    "es": ("anónim", "garanti", "la ayuda está en camino", "falsa alarma"),
    "fr": ("anonym", "garanti", "les secours arrivent", "fausse alerte"),
    "he": ("אנונימי", "מובטח", "העזרה בדרך", "אזעקת שווא"),
    "hi": ("गुमनाम", "गारंटी", "मदद रास्ते में", "झूठा अलार्म"),
    "ja": ("匿名", "保証", "助けが向かって", "誤報"),
    "pt": ("anônim", "anónim", "garanti", "a ajuda está a caminho", "alarme falso"),
    "ru": ("аноним", "гарант", "помощь уже в пути", "ложн"),
    "sw": ("bila kujulikana", "tunahakikisha", "dhamana", "msaada uko njiani", "kengele ya uongo"),
    "zh": ("匿名", "保证", "救援正在", "误报"),
}

LABELS: Mapping[str, tuple[str, ...]] = {
    "en": ("victim", "are you sure", "harass", "abuse", "assault", "accus", "violat"),
    "ar": ("ضحية", "هل أنت متأكد", "تحرش", "اعتداء"),
    "de": ("opfer", "sind sie sicher", "belästig", "missbrauch", "übergriff"),
    "es": ("víctima", "seguro de que", "acoso", "abuso", "agresi"),
    "fr": ("victime", "êtes-vous sûr", "harcèlement", "abus", "agression"),
    "he": ("קורבן", "האם אתה בטוח", "הטרדה", "תקיפה"),
    "hi": ("पीड़ित", "क्या आप निश्चित", "उत्पीड़न", "हमला"),
    "ja": ("被害者", "本当によろしい", "ハラスメント", "暴行"),
    "pt": ("vítima", "tem certeza", "assédio", "abuso", "agressão"),
    "ru": ("жертв", "вы уверены", "домогат", "насил"),
    "sw": ("mwathiriwa", "una uhakika", "unyanyasaji", "shambulio"),
    "zh": ("受害者", "您确定", "骚扰", "侵犯"),
}

I18N = ROOT / "assets/i18n"


def languages() -> list[str]:
    return sorted(file.stem for file in I18N.glob("*.ts"))


def texts(language: str, folder: Path = I18N) -> dict[str, str]:
    """Every finished text of a language by its id."""
    messages = ET.parse(folder / f"{language}.ts").iter("message")
    return {one.get("id", ""): one.findtext("translation") or "" for one in messages}


def of_the_attendee(language: str) -> dict[str, str]:
    found = texts(language)
    return {name: said for name, said in found.items() if name.split(".")[0] in ATTENDEE}


def found(stems: tuple[str, ...], said: Mapping[str, str]) -> Iterator[str]:
    """The ids of the texts in which one of the stems stands."""
    for name, text in said.items():
        if re.search("|".join(map(re.escape, stems)), text.casefold()):
            yield name
