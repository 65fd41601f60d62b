-- Customers that are taken in from a list. What a list left out stays null. `changed_by` is what changed a customer last (the
-- id of an import, or of whatever else did): whoever takes a change back looks at it first, and puts back what stood there.
ALTER TABLE customer ADD COLUMN language TEXT;
ALTER TABLE customer ADD COLUMN note TEXT;
ALTER TABLE customer ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE customer ADD COLUMN changed_by TEXT NOT NULL DEFAULT '';

-- `value` is what they are found by (worker/contact/address-key.ts), `written` what stood in the list, `came_by` the import
-- that added it.
ALTER TABLE customer_address ADD COLUMN written TEXT;
ALTER TABLE customer_address ADD COLUMN came_by TEXT;
CREATE INDEX customer_address_of ON customer_address (workspace, customer);

-- A list that was taken in, and what became of its lines: how many are there in all, and of each verdict so far. What was
-- taken back of it: customers that it had made, and those that it had only completed.
CREATE TABLE customer_import (
  workspace TEXT NOT NULL REFERENCES workspace (id),
  id TEXT NOT NULL,
  file TEXT NOT NULL CHECK (file <> ''),
  lines INTEGER NOT NULL CHECK (lines >= 1),
  member TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL DEFAULT 0,
  completed INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  differs INTEGER NOT NULL DEFAULT 0,
  wrong INTEGER NOT NULL DEFAULT 0,
  repeated INTEGER NOT NULL DEFAULT 0,
  forgotten INTEGER NOT NULL DEFAULT 0,
  undone_at INTEGER,
  removed INTEGER NOT NULL DEFAULT 0,
  emptied INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (workspace, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_import_at ON customer_import (workspace, at);

-- What became of each line, so that the same line again comes to the same, and so that it can be taken back: kept for as long
-- as that. Whose line it was is said by the customer's id alone. `before` is what had changed the customer last before.
CREATE TABLE customer_import_line (
  workspace TEXT NOT NULL,
  import TEXT NOT NULL,
  line INTEGER NOT NULL CHECK (line >= 1),
  customer TEXT,
  before TEXT,
  verdict TEXT NOT NULL CHECK (json_valid(verdict)),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  PRIMARY KEY (workspace, import, line)
) STRICT, WITHOUT ROWID;
-- The last fence against two lines of a list for one customer.
CREATE UNIQUE INDEX customer_import_line_of ON customer_import_line (workspace, import, customer) WHERE customer IS NOT NULL;

-- Addresses whose people asked to be forgotten, as keyed hashes: no list brings them back.
CREATE TABLE forgotten_address (
  workspace TEXT NOT NULL,
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (workspace, hash)
) STRICT, WITHOUT ROWID;
