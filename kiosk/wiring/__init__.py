# SPDX-License-Identifier: Apache-2.0
"""Builds and closes the object graph of one process; the only place that reads clocks."""
