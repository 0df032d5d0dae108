-- SPDX-License-Identifier: Apache-2.0
-- Facts are never changed.  What may be erased lies in body, what stays for ever in event.

CREATE TABLE event (
    position    INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    origin      TEXT NOT NULL,
    incarnation TEXT NOT NULL,
    seq         INTEGER NOT NULL CHECK (seq >= 1),
    body_hash   BLOB NOT NULL CHECK (length(body_hash) = 32),
    previous    BLOB NOT NULL CHECK (length(previous) = 32),
    UNIQUE (origin, incarnation, seq)
) STRICT;

CREATE TABLE body (
    event_id TEXT PRIMARY KEY NOT NULL REFERENCES event (id),
    salt     BLOB NOT NULL,
    json     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'a fact is never changed');
END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'a fact is never deleted');
END;

CREATE TRIGGER body_is_never_changed BEFORE UPDATE ON body
BEGIN
    SELECT RAISE(ABORT, 'the body of a fact is never changed');
END;
