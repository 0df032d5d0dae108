# SPDX-License-Identifier: Apache-2.0
"""The certificate that the staff page shows: the venue's, else one that the machine makes itself.

A machine's own one is trusted by no browser until somebody says so: the desk shows its
fingerprint to compare.  It holds for 397 days and is renewed a month before its end.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.actions.page_files import CERTIFICATE, KEY, keep_private
from kiosk.domain.clock import Instant, Randomness

VALID = timedelta(days=397)
"""Longer ones are refused by some browsers."""

RENEWED = timedelta(days=30)
_EARLIER = timedelta(days=1)
"""A phone's clock may be behind."""


class CertificateError(Exception):
    """A certificate file that cannot be used; the message is a word for the log."""


def own_certificate(
    folder: Path, names: Iterable[str], now: Instant, randomness: Randomness
) -> tuple[Path, Path]:
    """The machine's own certificate and its key; made anew where it does not fit.

    ``names``: the first one must be in it, or a new one is made.  Raises OSError.
    """
    wanted = tuple(dict.fromkeys(names))
    certificate, key = folder / CERTIFICATE, folder / KEY
    if not _fits(certificate, key, wanted[0], _time(now)):
        secret = ec.generate_private_key(ec.SECP256R1())
        made = _made(secret, wanted, _time(now), int(randomness.token(), 16))
        keep_private(folder, KEY, _pem(secret))
        keep_private(folder, CERTIFICATE, made.public_bytes(serialization.Encoding.PEM))
    return certificate, key


def sha256_of(certificate: Path) -> bytes:
    """The fingerprint.  Raises CertificateError."""
    return _read(certificate).fingerprint(hashes.SHA256())


def check(certificate: Path, now: Instant) -> None:
    """Raises CertificateError where a certificate cannot be read, or does not hold now."""
    found = _read(certificate)
    if not found.not_valid_before_utc <= _time(now) < found.not_valid_after_utc:
        raise CertificateError("it does not hold at this time")


def _fits(certificate: Path, key: Path, name: str, now: datetime) -> bool:
    try:
        found = _read(certificate)
        secret = serialization.load_pem_private_key(key.read_bytes(), None)
        inside = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (CertificateError, OSError, ValueError, TypeError, x509.ExtensionNotFound):
        return False
    if secret.public_key() != found.public_key() or _alternative(name) not in inside:
        return False
    return found.not_valid_before_utc <= now < found.not_valid_after_utc - RENEWED


def _made(
    secret: ec.EllipticCurvePrivateKey, names: Iterable[str], now: datetime, serial: int
) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Allyship Kiosk")])
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=False, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=False, crl_sign=False,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(secret.public_key())
        .serial_number(max(1, serial))
        .not_valid_before(now - _EARLIER)
        .not_valid_after(now - _EARLIER + VALID)
        .add_extension(x509.SubjectAlternativeName(map(_alternative, names)), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(secret, hashes.SHA256())
    )


def _alternative(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _pem(secret: ec.EllipticCurvePrivateKey) -> bytes:
    return secret.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _read(certificate: Path) -> x509.Certificate:
    try:
        return x509.load_pem_x509_certificate(certificate.read_bytes())
    except (OSError, ValueError) as error:
        raise CertificateError(type(error).__name__) from error


def _time(now: Instant) -> datetime:
    """A clock that is broken makes a certificate for its own time, and no crash."""
    bounded = min(max(now.utc_ms, 86_400_000), 250_000_000_000_000)
    return datetime.fromtimestamp(bounded // 1_000, UTC)
