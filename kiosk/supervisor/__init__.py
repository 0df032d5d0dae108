# SPDX-License-Identifier: Apache-2.0
"""Starts screen and relay, and starts them again whenever they die.  Standard library, no Qt.

It knows no fact and opens no log: a request is saved whether or not it runs.
"""
