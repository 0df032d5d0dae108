# SPDX-License-Identifier: Apache-2.0
"""Cards and packs: data only, never code."""
