# SPDX-License-Identifier: Apache-2.0
"""Tokens, motion and glyphs; QML only."""
