# SPDX-License-Identifier: Apache-2.0
"""The set-up before the first card: six pages, once, for whoever puts the kiosk up.

Uses what the desk shows.  Must not be there for a visitor: its process ends before the cards.
"""
