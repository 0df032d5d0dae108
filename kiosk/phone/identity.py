# SPDX-License-Identifier: Apache-2.0
"""Who the staff page is to a browser: its certificate, kept fresh while it is open."""

import ssl
from pathlib import Path

from kiosk.actions.page_files import keep_fingerprint
from kiosk.domain.clock import Clock, Randomness
from kiosk.phone.address import Network
from kiosk.phone.certificate import CertificateError, check, own_certificate, sha256_of
from kiosk.phone.doors import PageOptions

_BROKEN = (CertificateError, OSError, ValueError)
"""``ssl.SSLError`` is an OSError."""


class Identity:
    """``tls``: None until there is any certificate.  ``trusted``: it is the venue's own."""

    def __init__(self, options: PageOptions, clock: Clock, randomness: Randomness) -> None:
        self.tls: ssl.SSLContext | None = None
        self.trusted = False
        self._options = options
        self._clock = clock
        self._randomness = randomness
        self._used: tuple[Path, bytes] | None = None

    def look(self, network: Network) -> str:
        """Use the certificate that is right now; says what is wrong, or nothing.

        Touches the disk: small files, read at the start and once a minute.
        """
        options, trouble = self._options, ""
        if options.certificate:
            try:
                check(options.certificate, self._clock.now())
                self._use(options.certificate, options.key or options.certificate)
            except _BROKEN as error:
                trouble = f"certificate of the venue: {_told(error)}"
            else:
                self.trusted = True
                return ""
        try:
            self._use(*self._own(network))
            self.trusted = False
        except _BROKEN as error:
            trouble = trouble or f"own certificate: {_told(error)}"
        return trouble

    def _own(self, network: Network) -> tuple[Path, Path]:
        best = self._options.host or network.best
        names = (best, network.name, *sorted(network.addresses), "localhost", "127.0.0.1")
        wanted = [one for one in names if one]
        return own_certificate(self._options.folder, wanted, self._clock.now(), self._randomness)

    def _use(self, certificate: Path, key: Path) -> None:
        used = certificate, sha256_of(certificate)
        if used == self._used and self.tls:
            return
        if self.tls is None:
            made = _context()
            made.load_cert_chain(certificate, key, password=_no_password)
            self.tls = made
        else:
            # A context takes a new certificate in: connections that come get it.
            _context().load_cert_chain(certificate, key, password=_no_password)
            self.tls.load_cert_chain(certificate, key, password=_no_password)
        keep_fingerprint(self._options.folder, used[1])
        self._used = used


def _context() -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    made.options |= ssl.OP_NO_COMPRESSION | ssl.OP_NO_RENEGOTIATION
    made.set_alpn_protocols(["http/1.1"])
    return made


def _no_password() -> str:
    """Else OpenSSL would ask on the terminal."""
    return ""


def _told(error: Exception) -> str:
    """No path and no name of a venue."""
    if isinstance(error, ssl.SSLError):
        return error.reason or "it does not fit its key"
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return str(error) if isinstance(error, CertificateError) else type(error).__name__
