# SPDX-License-Identifier: Apache-2.0
"""What is remembered; the sole door to SQLite."""
