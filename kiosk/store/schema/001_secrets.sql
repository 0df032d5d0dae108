-- SPDX-License-Identifier: Apache-2.0
-- Who may sign in, and how hard a wrong try made it.  Never in the log, never exported.

CREATE TABLE staff (
    number TEXT PRIMARY KEY NOT NULL,
    lead   INTEGER NOT NULL CHECK (lead IN (0, 1)),
    hash   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE backoff (
    surface  TEXT PRIMARY KEY NOT NULL,
    failures INTEGER NOT NULL,
    utc_ms   INTEGER NOT NULL,
    boot     TEXT NOT NULL,
    boot_ms  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row: how dear a hash is on this machine, and one that no PIN fits.
CREATE TABLE hashing (
    only_one   INTEGER PRIMARY KEY CHECK (only_one = 1),
    rounds     INTEGER NOT NULL,
    memory_kib INTEGER NOT NULL,
    dummy      TEXT NOT NULL
) STRICT;
