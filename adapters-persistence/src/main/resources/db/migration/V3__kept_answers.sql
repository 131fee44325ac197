-- Answers that may be asked for again under an idempotency key. Written in the transaction of what they tell of.

CREATE TABLE kept_answer (
  insurer         VARCHAR(8)                  NOT NULL,
  credential      VARCHAR(40)                 NOT NULL,
  path            VARCHAR(200)                NOT NULL,
  idempotency_key VARCHAR(128)                NOT NULL,
  digest          VARCHAR(64)                 NOT NULL,
  status          INTEGER                     NOT NULL,
  location        VARCHAR(200),
  body            VARCHAR                     NOT NULL,
  kept_at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT kept_answer_key PRIMARY KEY (insurer, credential, path, idempotency_key),
  CONSTRAINT kept_answer_insurer FOREIGN KEY (insurer) REFERENCES insurer (number)
);

CREATE INDEX kept_answer_age ON kept_answer (insurer, kept_at);
