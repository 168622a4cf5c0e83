/**
 * Version 4: statements that people may want to look at. The bound is `DOUBTFUL` of that version; a query that asks for
 * another is answered without this index.
 */
export const DOUBTS = `
CREATE INDEX statement_doubt ON statement (confidence, id)
  WHERE state = 'present' AND correction IS NULL AND confidence < 0.8;
`;
