-- What an auditor narrows the list of decisions by. category is the one that the question names, or that of the purpose that it
-- names; none where it asks in words. In the answers that are stored it stands in the third line after the heading.

ALTER TABLE decision ADD COLUMN category INTEGER;

UPDATE decision SET category = CAST(REGEXP_SUBSTR(answer,
  '^[^\n]*\nflow,asOf,[^\n]*\nflow,action,[^\n]*\nflow,(id|category),([0-9]+)', 1, 1, 'c', 2) AS INTEGER);

CREATE INDEX decision_time ON decision (insurer, decided_at, id);
CREATE INDEX decision_day ON decision (insurer, as_of, id);
CREATE INDEX decision_verdict ON decision (insurer, verdict, id);
CREATE INDEX decision_category ON decision (insurer, category, id);
CREATE INDEX decision_revision ON decision (insurer, revision, id);
CREATE INDEX decision_reference ON decision (insurer, reference, id);
