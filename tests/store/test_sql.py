# SPDX-License-Identifier: Apache-2.0
from kiosk.store.sql import QUERIES, named_queries, schema_scripts


def test_queries_are_found_by_name() -> None:
    assert named_queries("-- x\n\n-- name: a\n-- why\nSELECT 1;\n-- name: b\nSELECT 2;\n") == {
        "a": "-- why\nSELECT 1;",
        "b": "SELECT 2;",
    }


def test_each_query_says_what_it_is_for() -> None:
    assert all(query.startswith("-- ") for query in QUERIES.values())


def test_schema_scripts_come_in_order_and_by_file() -> None:
    log = schema_scripts("log")
    assert len(log) == 2
    assert "CREATE TABLE event" in log[0]
    assert len(schema_scripts("secrets")) == 3
