-- SPDX-License-Identifier: Apache-2.0
-- From when to when somebody may sign in, other ways to sign in, and who should be on duty when.

-- UTC milliseconds; 0: no such end.
ALTER TABLE staff ADD COLUMN from_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE staff ADD COLUMN to_ms INTEGER NOT NULL DEFAULT 0;

-- A keyed hash of what the badge says: the key is the pepper, which lies outside this file.
ALTER TABLE staff ADD COLUMN badge BLOB;
CREATE UNIQUE INDEX staff_badge ON staff (badge) WHERE badge IS NOT NULL;

-- Good once, for one person; hashed as a PIN is.
CREATE TABLE recovery (
    number TEXT PRIMARY KEY NOT NULL REFERENCES staff (number) ON DELETE CASCADE,
    hash   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shift (
    number  TEXT NOT NULL REFERENCES staff (number) ON DELETE CASCADE,
    from_ms INTEGER NOT NULL,
    to_ms   INTEGER NOT NULL CHECK (to_ms > from_ms),
    PRIMARY KEY (number, from_ms)
) STRICT, WITHOUT ROWID;
