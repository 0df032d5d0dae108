# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace

import pytest

from kiosk.store.chain import START, Link, first_broken, hash_body, hash_link


def chain(life: str, count: int) -> list[Link]:
    links: list[Link] = []
    for seq in range(1, count + 1):
        previous = hash_link(links[-1]) if links else START
        salt, body = b"salt", str(seq).encode()
        links.append(
            Link("o", life, seq, f"{life}-{seq}", hash_body(salt, body), previous, salt, body)
        )
    return links


def test_a_whole_chain_has_nothing_broken() -> None:
    assert first_broken([]) is None
    assert first_broken(chain("a", 5)) is None


def test_lives_may_be_mixed() -> None:
    first, second = chain("a", 3), chain("b", 3)
    mixed = [link for pair in zip(first, second, strict=True) for link in pair]
    assert first_broken(mixed) is None


def test_an_erased_body_leaves_the_chain_whole() -> None:
    links = chain("a", 4)
    links[1] = replace(links[1], salt=None, body=None)
    assert first_broken(links) is None


@pytest.mark.parametrize(
    "change",
    [
        {"body": b"other"},
        {"salt": b"other"},
        {"body_hash": bytes(32)},
        {"previous": bytes(32)},
        {"seq": 9},
    ],
)
def test_a_changed_row_is_named(change: dict[str, bytes | int]) -> None:
    links = chain("a", 4)
    links[2] = replace(links[2], **change)  # type: ignore[arg-type]  # any of its fields
    assert "fact a-3" in str(first_broken(links))


def test_a_row_that_was_renamed_is_noticed_by_the_next() -> None:
    links = chain("a", 4)
    links[1] = replace(links[1], id="x")
    assert "fact a-3" in str(first_broken(links))


def test_a_missing_row_is_noticed() -> None:
    links = chain("a", 4)
    del links[1]
    assert "follows number 1" in str(first_broken(links))
