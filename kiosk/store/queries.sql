-- SPDX-License-Identifier: Apache-2.0
-- Each query of the log: a line with its name, a line that says what it answers.

-- name: read
-- Facts behind a position; erased ones have no body any more and are passed over.
SELECT position, origin, incarnation, seq, id, CAST(json AS BLOB)
FROM event JOIN body ON body.event_id = event.id
WHERE position > ? ORDER BY position LIMIT ?;

-- name: find
-- One fact by its id.
SELECT position, origin, incarnation, seq, id, CAST(json AS BLOB)
FROM event JOIN body ON body.event_id = event.id
WHERE id = ?;

-- name: known
-- Where a fact stands, erased or not.
SELECT position, origin, incarnation, seq FROM event WHERE id = ?;

-- name: last
-- The last fact of one incarnation: what the next one is chained to.
SELECT seq, id, body_hash, previous FROM event
WHERE origin = ? AND incarnation = ? ORDER BY seq DESC LIMIT 1;

-- name: last_origin
-- Whose log this is.
SELECT origin FROM event ORDER BY position DESC LIMIT 1;

-- name: add_event
-- One fact, in its place.
INSERT INTO event (id, origin, incarnation, seq, body_hash, previous) VALUES (?, ?, ?, ?, ?, ?);

-- name: add_body
-- What the fact says.
INSERT INTO body (event_id, salt, json) VALUES (?, ?, CAST(? AS TEXT));

-- name: erase_body
-- What a fact said goes; that it was there stays.
DELETE FROM body WHERE event_id = ?;

-- name: erased
-- Facts of which only the place in the chain is left.
SELECT id FROM event LEFT JOIN body ON body.event_id = event.id WHERE body.event_id IS NULL;

-- name: bodies
-- Facts that still say something.
SELECT event_id FROM body;

-- name: body_count
-- How many facts still say something.
SELECT count(*) FROM body;

-- name: chain
-- Everything a verifier walks over, life by life.
SELECT origin, incarnation, seq, id, body_hash, previous, salt, CAST(json AS BLOB)
FROM event LEFT JOIN body ON body.event_id = event.id
WHERE position > ?1 AND position <= ?1 + ?2 ORDER BY position;

-- name: last_position
-- How far the log goes.
SELECT coalesce(max(position), 0) FROM event;

-- name: bodies_forwards
-- Whatever a damaged log still holds, from its beginning.
SELECT event_id, CAST(json AS BLOB) FROM body ORDER BY event_id;

-- name: bodies_backwards
-- The same from its end.
SELECT event_id, CAST(json AS BLOB) FROM body ORDER BY event_id DESC;

-- name: body_at
-- The same, one place at a time.
SELECT event_id, CAST(json AS BLOB) FROM event JOIN body ON body.event_id = event.id
WHERE position = ?;

-- name: staff_add
-- Somebody new; nobody may take a number that is given.
INSERT INTO staff (number, lead, from_ms, to_ms, hash) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (number) DO NOTHING;

-- name: staff_deal
-- Another PIN for somebody.
UPDATE staff SET hash = ? WHERE number = ?;

-- name: staff_remove
-- Somebody leaves the team.
DELETE FROM staff WHERE number = ?;

-- name: staff_list
-- Who may sign in.
SELECT number, lead, from_ms, to_ms, badge IS NOT NULL FROM staff ORDER BY CAST(number AS INTEGER);

-- name: staff_hash
-- What somebody's PIN is compared with.
SELECT hash FROM staff WHERE number = ?;

-- name: staff_term
-- From when to when somebody may sign in.
UPDATE staff SET from_ms = ?, to_ms = ? WHERE number = ?;

-- name: badge_keep
-- What somebody's badge says, as a keyed hash; or that they have none.
UPDATE OR IGNORE staff SET badge = ? WHERE number = ?;

-- name: badge_owner
-- Whose badge that is.
SELECT number FROM staff WHERE badge = ?;

-- name: recovery_keep
-- A recovery code for somebody of the team, in the place of an earlier one.
INSERT OR REPLACE INTO recovery (number, hash) SELECT number, ? FROM staff WHERE number = ?;

-- name: recovery_hash
-- What somebody's recovery code is compared with.
SELECT hash FROM recovery WHERE number = ?;

-- name: recovery_use
-- Once: a code that was changed meanwhile is not used.
DELETE FROM recovery WHERE number = ? AND hash = ?;

-- name: shift_list
-- Who should be on duty when.
SELECT number, from_ms, to_ms FROM shift ORDER BY from_ms, CAST(number AS INTEGER);

-- name: shift_clear
-- Another roster comes whole.
DELETE FROM shift;

-- name: shift_add
-- One of its shifts.
INSERT INTO shift (number, from_ms, to_ms) VALUES (?, ?, ?);

-- name: backoff_read
-- How one entry surface stands.
SELECT failures, utc_ms, boot, boot_ms FROM backoff WHERE surface = ?;

-- name: backoff_keep
-- The same, changed.
INSERT OR REPLACE INTO backoff (surface, failures, utc_ms, boot, boot_ms) VALUES (?, ?, ?, ?, ?);

-- name: backoff_forget
-- A right PIN opens the surface.
DELETE FROM backoff WHERE surface = ?;

-- name: hashing_read
-- How dear a hash is here, and the one that no PIN fits.
SELECT rounds, memory_kib, dummy FROM hashing;

-- name: hashing_keep
-- Measured once for this machine.
INSERT INTO hashing (only_one, rounds, memory_kib, dummy) VALUES (1, ?, ?, ?);

-- name: delivery_list
-- Everything that is on its way or has ended lately.
SELECT CAST(json AS BLOB) FROM delivery ORDER BY key, channel;

-- name: delivery_keep
-- One row, new or changed.
INSERT OR REPLACE INTO delivery (key, channel, json) VALUES (?, ?, CAST(? AS TEXT));

-- name: delivery_forget
-- A row that has ended long ago.
DELETE FROM delivery WHERE key = ? AND channel = ?;

-- name: pairing_overtake
-- A code dealt anew makes the older ones of the same person useless.
UPDATE pairing SET end = 'newer' WHERE number = ? AND end = '';

-- name: pairing_tidy
-- Codes of long ago need no sentence any more.
DELETE FROM pairing WHERE boot <> ? OR boot_ms < ?;

-- name: pairing_add
-- A code for one person; only somebody of the team has one.
INSERT INTO pairing (code, number, end, utc_ms, boot, boot_ms)
SELECT ?, number, '', ?, ?, ? FROM staff WHERE number = ?;

-- name: pairing_find
-- What became of a code.
SELECT number, end, utc_ms, boot, boot_ms FROM pairing WHERE code = ?;

-- name: pairing_use
-- Once.
UPDATE pairing SET end = 'used' WHERE code = ?;

-- name: phone_add
-- A phone that is paired now.
INSERT INTO phone (number, token, paired_ms, used_ms) VALUES (?1, ?2, ?3, ?3) RETURNING id;

-- name: phone_find
-- Whose token that is.
SELECT id, number, paired_ms, used_ms, to_ms FROM phone JOIN staff USING (number) WHERE token = ?;

-- name: phone_list
-- All that are paired.
SELECT id, number, paired_ms, used_ms, to_ms FROM phone JOIN staff USING (number) ORDER BY id;

-- name: phone_revoke
-- It may answer no longer.
DELETE FROM phone WHERE id = ?;

-- name: phone_touch
-- When it was used last.
UPDATE phone SET used_ms = ? WHERE id = ?;

-- name: body_requests
-- Requests of which a log or a copy still says something; a drill is none.
SELECT DISTINCT json ->> 'request' AS request FROM body
WHERE json_valid(json) AND json ->> 'kind' <> 'purged' AND json ->> 'request' IS NOT NULL
EXCEPT
SELECT json ->> 'request' FROM body
WHERE json_valid(json) AND json ->> 'kind' = 'pressed' AND json ->> 'drill';

-- name: delivery_requests
-- The same of what is or was on its way.
SELECT DISTINCT json ->> 'request' FROM delivery
WHERE json_valid(json) AND coalesce(json ->> 'request', '') <> '';
