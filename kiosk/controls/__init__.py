# SPDX-License-Identifier: Apache-2.0
"""Buttons, labels and shapes with accessibility inside; QML only, no product words."""
