# SPDX-License-Identifier: Apache-2.0
"""Allyship Kiosk: cards in a lobby, and a button that calls a safety-team member."""

__version__ = "0.1.0"
