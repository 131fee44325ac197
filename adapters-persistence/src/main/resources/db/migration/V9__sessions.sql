-- Who has signed in with a browser. Only the hash of the secret that the browser shows is kept, and the hash of the token with which
-- the session was begun: with another token of the credential the session is over.

CREATE TABLE session (
  id         VARCHAR(64)                 NOT NULL,
  insurer    VARCHAR(8)                  NOT NULL,
  credential VARCHAR(12)                 NOT NULL,
  token_hash VARCHAR(64)                 NOT NULL,
  begun_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  seen_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT session_key PRIMARY KEY (insurer, id),
  CONSTRAINT session_insurer FOREIGN KEY (insurer) REFERENCES insurer (number),
  CONSTRAINT session_credential FOREIGN KEY (credential) REFERENCES credential (id)
);
