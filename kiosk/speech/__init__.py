# SPDX-License-Identifier: Apache-2.0
"""What is said aloud of a screen, when, and in which language.  No Qt, no sound, no clock."""
