# SPDX-License-Identifier: Apache-2.0
"""Two processes that look at what crashes leave."""

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor

import pytest


@pytest.fixture(scope="package")
def pool() -> Iterator[Executor]:
    """Started once: a process takes longer to start than to look at a hundred disks."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=context) as made:
        yield made
