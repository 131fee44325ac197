-- The register and the decisions. Plain SQL that H2 and PostgreSQL both run; never edited once released.
-- VARCHAR without a length is text of any length in PostgreSQL, and of up to 1,048,576 characters in H2.
-- Every table that holds an insurer's data has the insurer first in its primary key.

CREATE TABLE insurer (
  number VARCHAR(8)   NOT NULL,
  name   VARCHAR(200) NOT NULL,
  CONSTRAINT insurer_key PRIMARY KEY (number)
);

-- effective_to is the first day after the revision; none where no end is known
CREATE TABLE revision (
  insurer        VARCHAR(8)                  NOT NULL,
  number         INTEGER                     NOT NULL,
  effective_from DATE                        NOT NULL,
  effective_to   DATE,
  title          VARCHAR(200)                NOT NULL,
  content_hash   VARCHAR(71)                 NOT NULL,
  codes_hash     VARCHAR(71)                 NOT NULL,
  recorded_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  CONSTRAINT revision_key PRIMARY KEY (insurer, number),
  CONSTRAINT revision_insurer FOREIGN KEY (insurer) REFERENCES insurer (number),
  CONSTRAINT revision_number CHECK (number >= 1),
  CONSTRAINT revision_period CHECK (effective_from < effective_to)
);

CREATE TABLE heading (
  insurer           VARCHAR(8)   NOT NULL,
  revision          INTEGER      NOT NULL,
  disclosure_column VARCHAR(20)  NOT NULL,
  text              VARCHAR(200) NOT NULL,
  CONSTRAINT heading_key PRIMARY KEY (insurer, revision, disclosure_column),
  CONSTRAINT heading_revision FOREIGN KEY (insurer, revision) REFERENCES revision (insurer, number)
);

CREATE TABLE category (
  insurer  VARCHAR(8)   NOT NULL,
  revision INTEGER      NOT NULL,
  number   INTEGER      NOT NULL,
  position INTEGER      NOT NULL,
  title    VARCHAR(500) NOT NULL,
  standing VARCHAR(20)  NOT NULL,
  affair   VARCHAR      NOT NULL,
  CONSTRAINT category_key PRIMARY KEY (insurer, revision, number),
  CONSTRAINT category_position UNIQUE (insurer, revision, position),
  CONSTRAINT category_revision FOREIGN KEY (insurer, revision) REFERENCES revision (insurer, number)
);

CREATE TABLE cell (
  insurer           VARCHAR(8)  NOT NULL,
  revision          INTEGER     NOT NULL,
  category          INTEGER     NOT NULL,
  disclosure_column VARCHAR(20) NOT NULL,
  state             VARCHAR(20) NOT NULL,
  CONSTRAINT cell_key PRIMARY KEY (insurer, revision, category, disclosure_column),
  CONSTRAINT cell_category FOREIGN KEY (insurer, revision, category)
    REFERENCES category (insurer, revision, number),
  CONSTRAINT cell_state CHECK (state IN ('PURPOSES', 'DECLARED_NONE', 'UNDECLARED'))
);

-- the codes of a purpose without any are empty, and coded is false
CREATE TABLE purpose (
  insurer           VARCHAR(8)    NOT NULL,
  revision          INTEGER       NOT NULL,
  category          INTEGER       NOT NULL,
  disclosure_column VARCHAR(20)   NOT NULL,
  number            INTEGER       NOT NULL,
  position          INTEGER       NOT NULL,
  text              VARCHAR(1000) NOT NULL,
  coded             BOOLEAN       NOT NULL,
  actions           VARCHAR       NOT NULL,
  handling          VARCHAR(40)   NOT NULL,
  counterparties    VARCHAR       NOT NULL,
  information       VARCHAR       NOT NULL,
  number_use        VARCHAR(40)   NOT NULL,
  affairs           VARCHAR       NOT NULL,
  grounds           VARCHAR       NOT NULL,
  note              VARCHAR       NOT NULL,
  CONSTRAINT purpose_key PRIMARY KEY (insurer, revision, category, disclosure_column, number),
  CONSTRAINT purpose_position UNIQUE (insurer, revision, category, disclosure_column, position),
  CONSTRAINT purpose_cell FOREIGN KEY (insurer, revision, category, disclosure_column)
    REFERENCES cell (insurer, revision, category, disclosure_column)
);

-- answer is the decision; the columns before it say again what is asked for most
CREATE TABLE decision (
  insurer      VARCHAR(8)                  NOT NULL,
  id           UUID                        NOT NULL,
  decided_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reference    VARCHAR(64),
  as_of        DATE                        NOT NULL,
  verdict      VARCHAR(20)                 NOT NULL,
  revision     INTEGER,
  content_hash VARCHAR(71),
  codes_hash   VARCHAR(71),
  law_version  VARCHAR(71)                 NOT NULL,
  answer       VARCHAR                     NOT NULL,
  CONSTRAINT decision_key PRIMARY KEY (insurer, id),
  CONSTRAINT decision_insurer FOREIGN KEY (insurer) REFERENCES insurer (number)
);
