# SPDX-License-Identifier: Apache-2.0
"""How a test starts the real worker."""

import sys

NOTIFY = (sys.executable, "-m", "kiosk", "notify")
