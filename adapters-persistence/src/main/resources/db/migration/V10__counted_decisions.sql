-- What decisions are counted by. purpose is the one that the question names; cells are those that the reasons name and covered_by the
-- purposes that carry a permission, each with a | before it, in their order and as often as the answer names them. In the answers that
-- are stored each stands on a line of its own: every other line is taken out, and of these the beginning.

ALTER TABLE decision ADD COLUMN purpose VARCHAR(40);
ALTER TABLE decision ADD COLUMN cells VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE decision ADD COLUMN covered_by VARCHAR DEFAULT '' NOT NULL;

UPDATE decision SET
  purpose = REGEXP_SUBSTR(answer,
    '^[^\n]*\nflow,asOf,[^\n]*\nflow,action,[^\n]*\nflow,id,([^\n]+)', 1, 1, 'c', 1),
  cells = REGEXP_REPLACE(REGEXP_REPLACE(answer,
    '(^|\n)(?!reason,cell,)[^\n]*', '', 'g'), '\nreason,cell,', '|', 'g'),
  covered_by = REGEXP_REPLACE(REGEXP_REPLACE(answer,
    '(^|\n)(?!coveredBy,id,)[^\n]*', '', 'g'), '\ncoveredBy,id,', '|', 'g');
