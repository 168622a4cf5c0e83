/** Version 5: the version of the oldest readers that understand the record. One row. */
export const COMPATIBILITY = `
CREATE TABLE compatibility (
  reader INTEGER NOT NULL
) STRICT;
INSERT INTO compatibility VALUES (5);
`;
