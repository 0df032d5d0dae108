# SPDX-License-Identifier: Apache-2.0
"""What a person may do, a file each; no Qt."""
