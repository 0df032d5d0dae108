# SPDX-License-Identifier: Apache-2.0
"""Looks at what a promise hangs on, and says what would break it and how to mend it.

Changes nothing but a scratch file beside the log.
"""
