# SPDX-License-Identifier: Apache-2.0
"""What was configured; handed out by wiring, imported by no other room."""
