# SPDX-License-Identifier: Apache-2.0
"""What others did, or want of whoever is signed in, at the top of a desk."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.content.team_news import News
from kiosk.desk.desk_log import DeskLog
from kiosk.desk.news import news
from kiosk.desk.news_view import NewsView
from kiosk.shell.qml_types import QmlUncreatable

QML_IMPORT_NAME = "kiosk.desk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by the desk")
class TeamNews(NewsView):
    """Remembers what somebody here has put away; a restart shows it once more."""

    def __init__(self, log: DeskLog) -> None:
        super().__init__(log)
        self._log = log
        self._news: Sequence[News] = ()
        self._put_away: set[str] = set()

    def look(self, told: Sequence[News]) -> None:
        self._news = told
        self._put_away &= {one.key for one in told}
        self.show(news(told, self._put_away))

    @Slot()
    def putAway(self) -> None:
        """Somebody has read the one that stands there."""
        left = [one for one in self._news if one.key not in self._put_away]
        if left and not self.props.asks:
            self._put_away.add(left[0].key)
            self._log.changed.emit()
