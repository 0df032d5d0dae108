# SPDX-License-Identifier: Apache-2.0
"""The staff window: view models and QML."""
