# SPDX-License-Identifier: Apache-2.0
"""Files that people write: TOML whose every fault names file, line, key, expected and got.

The ground under settings and content.  Knows no key of either.
"""
