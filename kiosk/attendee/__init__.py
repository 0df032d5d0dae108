# SPDX-License-Identifier: Apache-2.0
"""The window in the lobby: view models and QML."""
