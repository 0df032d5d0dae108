# SPDX-License-Identifier: Apache-2.0
"""The rows of requirements that people feel, each shown by a test of its name."""
