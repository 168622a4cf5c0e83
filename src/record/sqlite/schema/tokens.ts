/** Version 3: who may use the desk from elsewhere. */
export const TOKENS = `
CREATE TABLE token (
  name    TEXT PRIMARY KEY CHECK (name <> ''),
  scope   TEXT NOT NULL CHECK (scope IN ('read', 'edit', 'admin')),
  digest  TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
  created TEXT NOT NULL,
  expires TEXT CHECK (length(expires) = 10)
) STRICT, WITHOUT ROWID;
`;
