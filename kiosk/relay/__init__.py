# SPDX-License-Identifier: Apache-2.0
"""The process that calls the team until somebody comes; it knows no window and no Qt.

It owns the ladder, the outbox, the staff page, the drills and the health of the house.
Killed at any point, it goes on where it was: all that it must remember lies on disk.
"""
