# SPDX-License-Identifier: Apache-2.0
"""The real windows through a whole visit, as pictures and as what a screen reader hears."""
