-- Who may ask. Only the hash of a token is kept. An id names a credential among all insurers: it is what names the insurer.
-- roles are codes in the order of the roles, joined by |

CREATE TABLE credential (
  id           VARCHAR(12)                 NOT NULL,
  insurer      VARCHAR(8)                  NOT NULL,
  name         VARCHAR(100)                NOT NULL,
  roles        VARCHAR(100)                NOT NULL,
  token_hash   VARCHAR(64)                 NOT NULL,
  created_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  expires_at   TIMESTAMP(6) WITH TIME ZONE,
  revoked_at   TIMESTAMP(6) WITH TIME ZONE,
  last_used_at TIMESTAMP(6) WITH TIME ZONE,
  CONSTRAINT credential_key PRIMARY KEY (id),
  CONSTRAINT credential_insurer FOREIGN KEY (insurer) REFERENCES insurer (number)
);

CREATE INDEX credential_of_insurer ON credential (insurer, created_at, id);
