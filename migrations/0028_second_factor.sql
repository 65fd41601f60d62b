-- A member's second factor: an app that shows codes (TOTP, RFC 6238). `secret` is sealed with a key of the server's
-- (worker/identity/second-factor/sealed-secret.ts) and counts from `confirmed_at` on; a code of the step `used_step` or of
-- an earlier one opens nothing any more.
CREATE TABLE second_factor (
  account TEXT PRIMARY KEY NOT NULL REFERENCES identity_user (id) ON DELETE CASCADE,
  secret TEXT NOT NULL,
  offered_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  used_step INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What opens the door once when the app is lost: SHA-256 of each code, never the code.
CREATE TABLE recovery_code (
  account TEXT NOT NULL REFERENCES identity_user (id) ON DELETE CASCADE,
  code_hash TEXT NOT NULL CHECK (length(code_hash) = 64),
  used_at INTEGER,
  PRIMARY KEY (account, code_hash)
) STRICT, WITHOUT ROWID;

-- Whoever has given their password and has yet to give a code. SHA-256 of a token that the page holds meanwhile.
CREATE TABLE half_sign_in (
  token_hash TEXT PRIMARY KEY NOT NULL CHECK (length(token_hash) = 64),
  account TEXT NOT NULL REFERENCES identity_user (id) ON DELETE CASCADE,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX half_sign_in_account ON half_sign_in (account);
CREATE INDEX half_sign_in_ended ON half_sign_in (expires_at);

-- Everybody of the workspace must have one.
ALTER TABLE workspace ADD COLUMN second_factor INTEGER NOT NULL DEFAULT 0 CHECK (second_factor IN (0, 1));
