# SPDX-License-Identifier: Apache-2.0
"""Every look of the attendees' window: measured against faults, and as a page of pictures."""
