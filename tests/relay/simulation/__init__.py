# SPDX-License-Identifier: Apache-2.0
"""A house in which everything may die, refuse or hang: the real code, a clock of its own."""
