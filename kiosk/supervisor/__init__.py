# SPDX-License-Identifier: Apache-2.0
"""Starts the screen and starts it again whenever it dies.  Standard library only, no Qt.

It knows no fact and opens no log: a request is saved whether or not it runs.
"""
