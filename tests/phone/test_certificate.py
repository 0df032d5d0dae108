# SPDX-License-Identifier: Apache-2.0
"""The machine's own certificate."""

from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.phone.certificate import (
    RENEWED,
    VALID,
    CertificateError,
    check,
    own_certificate,
    sha256_of,
)
from tests.fakes import FakeClock, SeededRandomness

DAY_MS = 86_400_000
NOW = FakeClock().now()
NAMES = ("192.0.2.7", "kiosk-1", "2001:db8::7", "localhost")


def made(folder: Path, names: tuple[str, ...] = NAMES, after_ms: int = 0) -> bytes:
    certificate, _ = own_certificate(folder, names, NOW.plus(after_ms), SeededRandomness(4))
    return certificate.read_bytes()


def test_it_names_this_machine_and_holds_for_397_days(tmp_path: Path) -> None:
    found = x509.load_pem_x509_certificate(made(tmp_path))
    names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["kiosk-1", "localhost"]
    assert names.get_values_for_type(x509.IPAddress) == [
        ip_address("192.0.2.7"), ip_address("2001:db8::7"),
    ]  # fmt: skip
    assert found.not_valid_after_utc - found.not_valid_before_utc == VALID == timedelta(days=397)
    key = found.public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)
    assert key.curve.name == "secp256r1"


def test_it_is_kept_until_a_month_before_its_end(tmp_path: Path) -> None:
    first = made(tmp_path)
    last_day = (VALID - RENEWED).days - 2
    assert made(tmp_path, after_ms=last_day * DAY_MS) == first
    assert made(tmp_path, after_ms=(last_day + 1) * DAY_MS) != first


def test_only_the_first_name_must_be_in_it(tmp_path: Path) -> None:
    first = made(tmp_path)
    assert made(tmp_path, ("192.0.2.7", "elsewhere")) == first
    assert made(tmp_path, ("198.51.100.4", *NAMES)) != first


@pytest.mark.parametrize("spoilt", ["certificate.pem", "key.pem"])
@pytest.mark.parametrize("content", [b"", b"spoilt", None])
def test_a_spoilt_one_is_made_anew(tmp_path: Path, spoilt: str, content: bytes | None) -> None:
    first = made(tmp_path)
    if content is None:
        (tmp_path / spoilt).unlink()
    else:
        (tmp_path / spoilt).write_bytes(content)
    assert made(tmp_path) != first


def test_a_clock_that_was_set_back_makes_another_one(tmp_path: Path) -> None:
    first = made(tmp_path)
    assert made(tmp_path, after_ms=-900 * DAY_MS) != first


def test_a_certificate_is_checked(tmp_path: Path) -> None:
    certificate, _ = own_certificate(tmp_path, NAMES, NOW, SeededRandomness(4))
    check(certificate, NOW)
    assert len(sha256_of(certificate)) == 32
    with pytest.raises(CertificateError):
        check(certificate, NOW.plus(400 * DAY_MS))
    with pytest.raises(CertificateError):
        check(tmp_path / "none.pem", NOW)


@pytest.mark.parametrize("utc_ms", [0, -1, 2**62])
def test_a_broken_clock_is_no_crash(tmp_path: Path, utc_ms: int) -> None:
    clock = FakeClock()
    clock.set_wall(utc_ms)
    certificate, _ = own_certificate(tmp_path, NAMES, clock.now(), SeededRandomness())
    assert certificate.exists()
