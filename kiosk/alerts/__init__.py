# SPDX-License-Identifier: Apache-2.0
"""What leaves the house for a step of the ladder: texts, channels, outbox; no Qt."""
