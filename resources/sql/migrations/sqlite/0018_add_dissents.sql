-- Reservations that members of a committee had written into the minutes of a meeting.
CREATE TABLE meeting_dissent (
    id                   INTEGER PRIMARY KEY,
    committee_meeting_id INTEGER NOT NULL REFERENCES committee_meeting (id) ON DELETE CASCADE,
    position             INTEGER NOT NULL,
    member               INTEGER NOT NULL REFERENCES committee_member (id),
    opinion              TEXT    NOT NULL
) STRICT;
CREATE INDEX meeting_dissent_by_committee_meeting_id ON meeting_dissent (committee_meeting_id);
