-- SPDX-License-Identifier: Apache-2.0
-- What goes out to whom, and how far it came.  No fact of the log depends on it.

CREATE TABLE delivery (
    key     TEXT NOT NULL,
    channel TEXT NOT NULL,
    json    TEXT NOT NULL,
    PRIMARY KEY (key, channel)
) STRICT, WITHOUT ROWID;
