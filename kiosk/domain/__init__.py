# SPDX-License-Identifier: Apache-2.0
"""What is true about a request for help.

Pure and standard library only: no clock, disk, network or Qt.  Everything here is
a value or a function of values, so the simulations run the same code as the lobby.
"""
