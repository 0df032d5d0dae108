# SPDX-License-Identifier: Apache-2.0
"""The words that an operator types, a file a command.

A command reads its words, asks the rooms below and prints; it decides nothing itself.
"""
