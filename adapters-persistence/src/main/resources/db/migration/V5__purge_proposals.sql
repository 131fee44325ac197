-- What waits for a second person. A proposal that was carried out keeps its line, so that its number is not given again.

CREATE TABLE purge_proposal (
  insurer      VARCHAR(8)                  NOT NULL,
  number       INTEGER                     NOT NULL,
  requested_by VARCHAR(40)                 NOT NULL,
  requested_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  done         BOOLEAN                     NOT NULL,
  CONSTRAINT purge_proposal_key PRIMARY KEY (insurer, number),
  CONSTRAINT purge_proposal_insurer FOREIGN KEY (insurer) REFERENCES insurer (number),
  CONSTRAINT purge_proposal_number CHECK (number >= 1)
);
