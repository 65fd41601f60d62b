-- Passkeys: what somebody's device or password manager signs with, after it saw that it is them. `id` is the credential's
-- own, base64url like the public key; `counter` is what the authenticator said last, 0 for one that does not count.
CREATE TABLE passkey (
  id TEXT PRIMARY KEY NOT NULL,
  account TEXT NOT NULL REFERENCES identity_user (id) ON DELETE CASCADE,
  public_key TEXT NOT NULL,
  counter INTEGER NOT NULL CHECK (counter >= 0),
  transports TEXT NOT NULL CHECK (json_valid(transports)),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  created_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX passkey_account ON passkey (account, created_at);

-- What is to be signed, by whom: an account that adds a passkey, or (null) whoever comes in. Used once.
CREATE TABLE passkey_challenge (
  challenge TEXT PRIMARY KEY NOT NULL,
  account TEXT REFERENCES identity_user (id) ON DELETE CASCADE,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX passkey_challenge_ended ON passkey_challenge (expires_at);
