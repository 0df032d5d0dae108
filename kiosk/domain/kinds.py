# SPDX-License-Identifier: Apache-2.0
"""Every kind of fact by its name in the log; a kind that is not here is kept as ``Unread``."""

from kiosk.domain.events import (
    Arrived,
    Closed,
    Coming,
    DrillEnded,
    Escalated,
    Event,
    LanguageChosen,
    Linked,
    NoteAdded,
    NoteStruck,
    NotesViewed,
    PlaceChosen,
    Pressed,
    PressedAgain,
    Proved,
    Purged,
    Reminded,
    Reopened,
    RequestEvent,
    Seen,
    Shown,
    SteppedBack,
    Touched,
    Undone,
    WithdrawalUndone,
    Withdrawn,
)
from kiosk.domain.keeping_events import KEEPING_EVENTS
from kiosk.domain.records_events import ChainVerified
from kiosk.domain.report_events import CardsMade, ReportMade
from kiosk.domain.settings_events import Announced, SettingChanged, SetUpEnded
from kiosk.domain.team_events import TEAM_EVENTS
from kiosk.domain.teamwork_events import (
    ArrivalProved,
    FollowUpDone,
    FollowUpSet,
    ForLead,
    HandOverDeclined,
    HandOverOffered,
    HandOverTaken,
    LeadHasIt,
)
from kiosk.domain.venue_events import (
    AlertTested,
    ChannelTestAsked,
    DeskLocked,
    DrillAsked,
    Exported,
    KioskMuted,
    PageSwitched,
    PhonePaired,
    PhoneRevoked,
    PinDealt,
    SignedIn,
    SignedOut,
    SignInFailed,
    StaffAdded,
    StaffRemoved,
)

REQUEST_EVENTS: tuple[type[RequestEvent], ...] = (
    Touched, Pressed, PressedAgain, PlaceChosen, LanguageChosen, Withdrawn, WithdrawalUndone,
    Shown, Seen, Coming, SteppedBack, Arrived, Undone, Closed, Reopened, Escalated, Reminded,
    NoteAdded, NoteStruck, NotesViewed, Linked, Proved, DrillEnded, Purged,
    HandOverOffered, HandOverTaken, HandOverDeclined, ForLead, LeadHasIt, FollowUpSet,
    FollowUpDone, ArrivalProved,
)  # fmt: skip

VENUE_EVENTS: tuple[type[Event], ...] = (
    SignedIn, SignInFailed, SignedOut, DeskLocked, AlertTested, StaffAdded, PinDealt,
    StaffRemoved, Exported, DrillAsked, ChannelTestAsked, KioskMuted, PageSwitched,
    PhonePaired, PhoneRevoked, SettingChanged, ChainVerified, *TEAM_EVENTS,
    Announced, SetUpEnded, ReportMade, CardsMade, *KEEPING_EVENTS,
)  # fmt: skip

BY_KIND: dict[str, type[Event]] = {one.kind: one for one in (*REQUEST_EVENTS, *VENUE_EVENTS)}
