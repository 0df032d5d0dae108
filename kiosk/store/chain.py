# SPDX-License-Identifier: Apache-2.0
"""The hash chain that makes tampering visible and survives erasure.

Each fact names the hash of the one before it in its life, and a salted hash of its own
body: the body can go, the chain stays whole, and nobody can guess the body from it.
It is evidence only once its head is kept elsewhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

START = bytes(32)
"""What the first fact of a life names as the one before."""


@dataclass(frozen=True, slots=True)
class Link:
    """A row of the log as a verifier sees it; ``salt`` and ``body`` are None once erased."""

    origin: str
    incarnation: str
    seq: int
    id: str
    body_hash: bytes
    previous: bytes
    salt: bytes | None = None
    body: bytes | None = None


LinkRow = tuple[str, str, int, str, bytes, bytes, bytes | None, bytes | None]
"""The fields of a Link as a query hands them out."""


def hash_body(salt: bytes, body: bytes) -> bytes:
    return sha256(salt + body).digest()


def hash_link(link: Link) -> bytes:
    """What the next fact of the same life names as the one before."""
    place = f"{link.origin}\n{link.incarnation}\n{link.seq}\n{link.id}\n".encode()
    return sha256(place + link.body_hash + link.previous).digest()


def first_broken(links: Iterable[Link]) -> str | None:
    """What is wrong with the first row that does not fit, or None if all do."""
    heads: dict[tuple[str, str], tuple[int, bytes]] = {}
    for link in links:
        life = (link.origin, link.incarnation)
        seq, head = heads.get(life, (0, START))
        wrong = _wrong(link, seq, head)
        if wrong:
            return f"fact {link.id}, number {link.seq} of {link.incarnation}: {wrong}"
        heads[life] = (link.seq, hash_link(link))
    return None


def _wrong(link: Link, last_seq: int, head: bytes) -> str | None:
    if link.seq != last_seq + 1:
        return f"follows number {last_seq}"
    if link.previous != head:
        return "does not name the fact before it"
    if link.salt is None or link.body is None:
        return None
    return None if hash_body(link.salt, link.body) == link.body_hash else "its body was changed"
