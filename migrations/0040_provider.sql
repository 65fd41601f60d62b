-- Whom an identity provider (OpenID Connect) knows a member as: its own, unchanging name for them (`subject`), and never
-- their address, which may become somebody else's there. Of an issuer an account has one. Made at the first sign-in.
CREATE TABLE provider_link (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
  account TEXT NOT NULL REFERENCES identity_user (id) ON DELETE CASCADE,
  linked_at INTEGER NOT NULL,
  PRIMARY KEY (issuer, subject)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX provider_link_account ON provider_link (account, issuer);

-- Answers of a provider that opened the door: none does it twice. SHA-256 of the nonce that an answer was asked for with.
CREATE TABLE provider_nonce (
  nonce_hash TEXT PRIMARY KEY NOT NULL CHECK (length(nonce_hash) = 64),
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX provider_nonce_ended ON provider_nonce (expires_at);

-- Who comes in by two steps has taken the first at a provider, and is linked after the second; null: by the password.
ALTER TABLE half_sign_in ADD COLUMN issuer TEXT;
ALTER TABLE half_sign_in ADD COLUMN subject TEXT CHECK ((subject IS NULL) = (issuer IS NULL));
