# SPDX-License-Identifier: Apache-2.0
"""A PDF as a reader reads it."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument


class Read:
    """Keeps the bytes alive as long as the document."""

    def __init__(self, content: bytes) -> None:
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)

    @property
    def pages(self) -> int:
        return self._document.pageCount()

    @property
    def size(self) -> tuple[int, int]:
        """Of the first page, in points."""
        size = self._document.pagePointSize(0)
        return round(size.width()), round(size.height())

    def words(self, page: int = 0) -> str:
        """What can be copied from it, with plain ends of lines."""
        return "\n".join(self._document.getAllText(page).text().splitlines())
