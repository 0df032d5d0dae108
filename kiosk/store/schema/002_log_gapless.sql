-- SPDX-License-Identifier: Apache-2.0
-- No hole in the numbers.  INSERT OR REPLACE would also slip past the refusal of DELETE:
-- delete triggers do not fire for it.

CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
WHEN new.seq <> 1 + coalesce((
        SELECT max(seq) FROM event
        WHERE origin = new.origin AND incarnation = new.incarnation), 0)
    OR EXISTS (SELECT 1 FROM event WHERE id = new.id)
    OR EXISTS (SELECT 1 FROM event WHERE position = new.position)
BEGIN
    SELECT RAISE(ABORT, 'a fact follows the last one of its log');
END;

CREATE TRIGGER body_is_never_replaced BEFORE INSERT ON body
WHEN EXISTS (SELECT 1 FROM body WHERE event_id = new.event_id)
BEGIN
    SELECT RAISE(ABORT, 'the body of a fact is never replaced');
END;
