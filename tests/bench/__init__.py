# SPDX-License-Identifier: Apache-2.0
"""Measurements of the real program, beside the figures that are wanted; never pass or fail."""
