# SPDX-License-Identifier: Apache-2.0
"""What happened at an event, in numbers that tell nothing of a single person.

``tally`` counts, ``small_numbers`` protects, ``report`` joins the two; ``sheet`` puts words to
it.  Only ``charts``, ``page``, ``cards`` and ``printing`` use Qt.  No figure is ever about
somebody of the team: what is counted are requests, hours, kiosks and endings.
"""
