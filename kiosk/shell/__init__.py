# SPDX-License-Identifier: Apache-2.0
"""How windows exist: application, fonts, translators, live reading of the log."""
