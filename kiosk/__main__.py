# SPDX-License-Identifier: Apache-2.0
"""``allyship-kiosk`` and ``python -m kiosk``."""

import sys

from kiosk.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
