# SPDX-License-Identifier: Apache-2.0
"""The staff page in a browser.  It reaches the store only through actions; no Qt."""
