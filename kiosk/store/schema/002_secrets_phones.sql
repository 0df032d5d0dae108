-- SPDX-License-Identifier: Apache-2.0
-- Phones and laptops that may answer on the staff page.  Tokens and codes as hashes only.

-- An id is never given twice: the log speaks of it.
CREATE TABLE phone (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    number    TEXT NOT NULL REFERENCES staff (number) ON DELETE CASCADE,
    token     BLOB NOT NULL UNIQUE,
    paired_ms INTEGER NOT NULL,
    used_ms   INTEGER NOT NULL
) STRICT;

CREATE TABLE pairing (
    code    BLOB PRIMARY KEY NOT NULL,
    number  TEXT NOT NULL REFERENCES staff (number) ON DELETE CASCADE,
    end     TEXT NOT NULL CHECK (end IN ('', 'used', 'newer')),
    utc_ms  INTEGER NOT NULL,
    boot    TEXT NOT NULL,
    boot_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX phone_number ON phone (number);
CREATE INDEX pairing_number ON pairing (number);
