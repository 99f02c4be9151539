-- A second call that takes up what was left of an earlier one, and the files that were taken over from it.
ALTER TABLE call ADD COLUMN follows INTEGER REFERENCES call (id);
CREATE INDEX call_by_follows ON call (follows);

ALTER TABLE proposal ADD COLUMN taken_from INTEGER REFERENCES proposal (id);
CREATE INDEX proposal_by_taken_from ON proposal (taken_from);
