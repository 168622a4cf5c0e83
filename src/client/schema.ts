// Made by `npm run openapi` of the routes in src/desk.
export interface paths {
  '/api/v1/alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Searches that are asked of every new statement */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              alerts: components['schemas']['AlertLine'][];
            };
          };
        };
      };
    };
    put?: never;
    /**
     * Tells from now on what comes in for a search
     * @description As a feed at the desk; or, which needs the scope `admin`, by a signed request to an address
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json':
            | {
                /** @enum {unknown} */
                kind: 'atom' | 'json-feed';
                name: string;
                query: string;
              }
            | {
                /** @enum {unknown} */
                kind: 'webhook';
                name: string;
                query: string;
                secret: {
                  /** @description Name of the variable that holds the secret where messages are sent from */
                  env: string;
                };
                target: string;
              };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description A search that is asked of every new statement, and what became of what it found */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['AlertLine'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/alerts/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How an alert fares */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description A search that is asked of every new statement, and what became of what it found */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['AlertLine'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    /** Tells nothing any more; of a webhook it needs the scope `admin` */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Record<string, never>;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/alerts/{name}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Messages to a webhook and what became of them, the newest first */
    get: {
      parameters: {
        query?: {
          /** @description Where the page before ended, as it was given there */
          cursor?: string;
          /** @description Most on one page */
          limit?: number;
          state?: 'waiting' | 'delivered' | 'dead';
        };
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              cursor: string | null;
              deliveries: components['schemas']['Delivery'][];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/alerts/{name}/feed.atom': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What an alert tells, as a feed (RFC 4287) */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description The feed */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/atom+xml': unknown;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/alerts/{name}/feed.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What an alert tells, as a feed (JSON Feed 1.1) */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description The feed */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/feed+json': unknown;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/alerts/{name}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Has messages that were given up tried anew
     * @description Those that are named, or all of the alert
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            messages?: number[];
          };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              replayed: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Claims of two and more statements, those in most documents first */
    get: {
      parameters: {
        query?: {
          /** @description Only claims of which the same entity says the contrary elsewhere */
          contrary?: boolean;
          /** @description Where the page before ended, as it was given there */
          cursor?: string;
          /** @description Most on one page */
          limit?: number;
          /** @description At least so many */
          outlets?: number;
          /** @description Claims with a statement that fits it, as in a search */
          q?: string;
          /** @description YYYY-MM-DD */
          since?: string;
          speaker?: number;
          /** @description YYYY-MM-DD */
          until?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              claims: components['schemas']['ClaimLine'][];
              cursor: string | null;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/claims/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A claim, by its number or that of any of its statements */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description The same statement of one entity: its wordings with what changed, who had it from whom, and who said the contrary */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['ClaimPage'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/claims/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was decided about claims, the newest first */
    get: {
      parameters: {
        query?: {
          claim?: number;
          /** @description Most on one page */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              decisions: components['schemas']['ClaimDecision'][];
            };
          };
        };
      };
    };
    put?: never;
    /** Joins two claims, takes a statement out of one, or undoes */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json':
            | {
                a: number;
                b: number;
                /** @enum {unknown} */
                kind: 'join';
              }
            | {
                a: number;
                from: number | null;
                /** @enum {unknown} */
                kind: 'part';
              }
            | {
                decision: number;
                /** @enum {unknown} */
                kind: 'undo';
              };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              id: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What people said about statements, the newest first */
    get: {
      parameters: {
        query?: {
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              corrections: components['schemas']['Correction'][];
            };
          };
        };
      };
    };
    put?: never;
    /** Says that a statement is right, or none, or another; adds one; takes back */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json':
            | {
                /** @enum {unknown} */
                kind: 'confirm' | 'reject';
                statement: number;
              }
            | {
                correction: number;
                /** @enum {unknown} */
                kind: 'undo';
              }
            | {
                /** @description Who of the register is behind the words; null for nobody known, left out where the text tells */
                by?: {
                  addressee?: number | null;
                  speaker?: number | null;
                };
                /** @enum {unknown} */
                kind: 'change';
                statement: number;
                to: components['schemas']['Restatement'];
              }
            | {
                /** @description Who of the register is behind the words; null for nobody known, left out where the text tells */
                by?: {
                  addressee?: number | null;
                  speaker?: number | null;
                };
                /** @enum {unknown} */
                kind: 'add';
                revision: number;
                statement: {
                  addressee?: components['schemas']['Span'][] | null;
                  cue?: components['schemas']['Span'][] | null;
                  /** @enum {unknown} */
                  medium?: 'speech' | 'writing' | 'thought' | 'speech-writing' | 'speech-thought' | 'thought-writing';
                  quote: components['schemas']['Span'][];
                  speaker?: components['schemas']['Span'][] | null;
                  /** @enum {unknown} */
                  type?: 'direct' | 'indirect' | 'reported' | 'free-indirect' | 'indirect-free-indirect';
                };
              };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              id: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/corrections/training.jsonl': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What people corrected as a corpus for `wortlaut train`, a document a line */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description JSON Lines */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/jsonl': unknown;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was decided about people, the newest first */
    get: {
      parameters: {
        query?: {
          /** @description Where the page before ended, as it was given there */
          cursor?: string;
          /** @description Most on one page */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Decisions, the newest first; and whom they are about, as they are known now: who went into another is not there */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['DecisionsPage'];
          };
        };
      };
    };
    put?: never;
    /** Merges, splits, renames, tells apart, answers what is open, or undoes */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json':
            | {
                from: number;
                into: number;
                /** @enum {unknown} */
                kind: 'merge';
              }
            | {
                entity: number;
                /** @enum {unknown} */
                kind: 'split';
                sightings: number[];
              }
            | {
                entity: number;
                /** @enum {unknown} */
                kind: 'rename';
                name: string;
              }
            | {
                a: number;
                b: number;
                /** @enum {unknown} */
                kind: 'separate';
              }
            | {
                entity: number | null;
                /** @enum {unknown} */
                kind: 'accept';
                question: number;
              }
            | {
                /** @enum {unknown} */
                kind: 'reject';
                question: number;
              }
            | {
                decision: number;
                /** @enum {unknown} */
                kind: 'undo';
              };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              action: components['schemas']['Action'];
              id: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Documents, those that came into the record last first */
    get: {
      parameters: {
        query?: {
          /** @description The last document of the page before */
          before?: number;
          /** @description Most on one page */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              documents: components['schemas']['DocumentRef'][];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A document with its revisions */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['DocumentPage'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/copies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Documents with the same words, of which one was first */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['CopyGroup'] | null;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/differences/{other}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the newest text of another document differs from that of this one, word by word */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
          other: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              pieces: components['schemas']['Piece'][];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/revisions/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A text of a document with who said what in it */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
          number: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['RevisionPage'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/revisions/{number}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed since an earlier text, word by word */
    get: {
      parameters: {
        query?: {
          /** @description Number of the earlier revision */
          from?: number;
        };
        header?: never;
        path: {
          id: number;
          number: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['TextChanges'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** People, organisations and states, those seen most often first */
    get: {
      parameters: {
        query?: {
          /** @description Words of a name, the last of which may be a beginning */
          begins?: string;
          /** @description Where the page before ended, as it was given there */
          cursor?: string;
          /** @description Most on one page */
          limit?: number;
          /** @description E12, a name, or words of one */
          name?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              cursor: string | null;
              entities: components['schemas']['EntityLine'][];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is known of somebody */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['EntityPage'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{id}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Changes of position: pairs of statements that say the contrary, the latest first */
    get: {
      parameters: {
        query?: {
          /** @description Words in any form, or somebody: E12 */
          about?: string;
          /** @description Most on one page */
          limit?: number;
          outlet?: string;
          /** @description YYYY-MM-DD */
          since?: string;
          type?: 'direct' | 'indirect' | 'reported' | 'free-indirect' | 'indirect-free-indirect';
          /** @description YYYY-MM-DD */
          until?: string;
        };
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              changes: {
                earlier: components['schemas']['Statement'];
                later: components['schemas']['Statement'];
                words: {
                  a: components['schemas']['Span'] | null;
                  b: components['schemas']['Span'] | null;
                  /** @enum {unknown} */
                  kind: 'stayed' | 'left' | 'came';
                }[];
              }[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{id}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What people decided about somebody and holds, the newest first */
    get: {
      parameters: {
        query?: {
          /** @description Where the page before ended, as it was given there */
          cursor?: string;
          /** @description Most on one page */
          limit?: number;
        };
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Decisions, the newest first; and whom they are about, as they are known now: who went into another is not there */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['DecisionsPage'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{id}/sightings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where somebody was seen, and why it was taken for them */
    get: {
      parameters: {
        query?: {
          /** @description Where the page before ended, as it was given there */
          cursor?: string;
          /** @description Most on one page */
          limit?: number;
        };
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              cursor: string | null;
              sightings: components['schemas']['Sighting'][];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{id}/statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What somebody said, by day */
    get: {
      parameters: {
        query?: {
          /** @description Words in any form, or somebody: E12 */
          about?: string;
          /** @description Where the page before ended, as it was given there */
          cursor?: string;
          /** @description Most on one page */
          limit?: number;
          order?: 'newest' | 'oldest';
          outlet?: string;
          /** @description YYYY-MM-DD */
          since?: string;
          type?: 'direct' | 'indirect' | 'reported' | 'free-indirect' | 'indirect-free-indirect';
          /** @description YYYY-MM-DD */
          until?: string;
        };
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['StatementsPage'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{id}/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Somebody as a speaker */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Somebody as a speaker: what was counted over the newest statements */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['SpeakerSummary'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/entities/{id}/timeline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How much somebody said in each year, month or day */
    get: {
      parameters: {
        query?: {
          /** @description Words in any form, or somebody: E12 */
          about?: string;
          by?: 'year' | 'month' | 'day';
          outlet?: string;
          /** @description YYYY-MM-DD */
          since?: string;
          type?: 'direct' | 'indirect' | 'reported' | 'free-indirect' | 'indirect-free-indirect';
          /** @description YYYY-MM-DD */
          until?: string;
        };
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description How many statements there are of each year, month or day; not whole where only the newest were counted */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['OverTime'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/failures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Documents that could not be fetched or read */
    get: {
      parameters: {
        query?: {
          /** @description Where the page before ended, as it was given there */
          cursor?: string;
          /** @description Most on one page */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              cursor: string | null;
              failures: components['schemas']['Failure'][];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/failures/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Has what failed fetched and read anew
     * @description That of one input, or all that is from sources, as soon as `wortlaut watch` comes to it
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            input?: string;
          };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              retried: number;
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * New statements as they come in, as server-sent events
     * @description Events: `statements`, a list of statements, each with the live ticker (`ticker`) of which its document is an entry, or null; `position`, where nothing fits; `caught-up`, when all that was missed was told. `Last-Event-ID`, or `after` where that cannot be sent, goes on where a connection broke.
     */
    get: {
      parameters: {
        query?: {
          /** @description The last statement that is known */
          after?: number;
          q?: string;
        };
        header?: {
          'last-event-id'?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Server-sent events */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/event-stream': unknown;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who asks, and what they may do */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              name: string;
              /** @enum {unknown} */
              scope: 'read' | 'edit' | 'admin';
              /** @description Signed in with a browser: can sign out */
              session?: boolean;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Who says what in a text; nothing of it is kept */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** @enum {unknown} */
            format: 'text' | 'html' | 'markdown';
            text: string;
          };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description A document with everything found in it, in the shape of `wortlaut read --to json` */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['DocumentResult'];
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review/joins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who may be whom: open joins, the most telling first */
    get: {
      parameters: {
        query?: {
          /** @description Most on one page */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              joins: components['schemas']['OpenJoin'][];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review/statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Statements that nobody has judged, the least sure first */
    get: {
      parameters: {
        query?: {
          /** @description Where the page before ended, as it was given there */
          cursor?: string;
          /** @description Most on one page */
          limit?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              cursor: string | null;
              statements: components['schemas']['Statement'][];
              total: number;
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/saved-searches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Saved searches
     * @description `newest` is the last statement there is: what to say when all of it was looked at
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              newest: number;
              searches: components['schemas']['SavedLine'][];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/saved-searches/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Keeps a search under a name, in place of one that has it */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            query: string;
          };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['SavedSearch'];
          };
        };
      };
    };
    post?: never;
    /** Removes a saved search */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Record<string, never>;
          };
        };
      };
    };
    options?: never;
    head?: never;
    /** Gives a saved search another name */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            name: string;
          };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Record<string, never>;
          };
        };
      };
    };
    trace?: never;
  };
  '/api/v1/saved-searches/{name}/look': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Says how far one has looked: what comes later is new */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          name: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            statement: number;
          };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Record<string, never>;
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Statements that fit a query */
    get: {
      parameters: {
        query?: {
          /** @description Where the page before ended, as it was given there */
          cursor?: string;
          /** @description Most on one page */
          limit?: number;
          order?: 'relevance' | 'newest' | 'oldest';
          /** @description Words, "phrases", fields such as `speaker:Kern said:2026`; the same as `wortlaut find` */
          q?: string;
          /** @description Of snippets, in code units */
          width?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['SearchPage'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/search/facets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How the statements that fit a query are distributed
     * @description Over the newest 5,000
     */
    get: {
      parameters: {
        query?: {
          /** @description Words, "phrases", fields such as `speaker:Kern said:2026`; the same as `wortlaut find` */
          q?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description How the statements that fit a query are distributed */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Facets'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/search/parts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What each part of a query finds by itself: for one that finds nothing */
    get: {
      parameters: {
        query?: {
          /** @description Words, "phrases", fields such as `speaker:Kern said:2026`; the same as `wortlaut find` */
          q?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              parts: {
                near: string[];
                part: string;
                total:
                  | number
                  | {
                      atLeast: number;
                    };
              }[];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in with a token: sets a cookie that stands for it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            token: string;
          };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              name: string;
              /** @enum {unknown} */
              scope: 'read' | 'edit' | 'admin';
              /** @description Signed in with a browser: can sign out */
              session?: boolean;
            };
          };
        };
      };
    };
    /** Signs out: takes the cookie away */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Record<string, never>;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is watched, and how it fares */
    get: {
      parameters: {
        query?: {
          /** @description Where the page before ended, as it was given there */
          cursor?: string;
          /** @description Most on one page */
          limit?: number;
          state?: 'failing' | 'paused';
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              cursor: string | null;
              sources: components['schemas']['Source'][];
              /** @description How many there are, fail, and are paused */
              tally: {
                all: number;
                failing: number;
                paused: number;
              };
            };
          };
        };
      };
    };
    put?: never;
    /** Adds a source, which `wortlaut watch` visits the next time */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            title?: string;
            url: string;
          };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              isNew: boolean;
            };
          };
        };
      };
    };
    /** Watches a source no longer; its documents stay */
    delete: {
      parameters: {
        query: {
          url: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Record<string, never>;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sources/opml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is watched, as a list for feed readers (OPML) */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description OPML 2.0 */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'text/x-opml': unknown;
          };
        };
      };
    };
    put?: never;
    /**
     * Adds the feeds of a list (OPML), 2 MB and 5,000 feeds at most
     * @description All or none
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/xml': unknown;
          'text/x-opml': unknown;
          'text/xml': unknown;
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              added: {
                title: string | null;
                url: string;
              }[];
              known: {
                title: string | null;
                url: string;
              }[];
              refused: string[];
            };
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sources/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Has a source visited as soon as `wortlaut watch` comes to it */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            url: string;
          };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Record<string, never>;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sources/state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Pauses a source, or goes on with it */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            isPaused: boolean;
            url: string;
          };
        };
      };
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': Record<string, never>;
          };
        };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statements/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A statement */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description A statement of the record: W33 */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Statement'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statements/{id}/passage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The piece of its text that a statement stands in */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Surroundings'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How much is in the record */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['Stats'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Events that several documents are about, the latest first */
    get: {
      parameters: {
        query?: {
          /** @description Where the page before ended, as it was given there */
          cursor?: string;
          /** @description Most on one page */
          limit?: number;
          /** @description YYYY-MM-DD */
          since?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              cursor: string | null;
              stories: components['schemas']['StoryLine'][];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stories/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An event: its documents, and who said what in them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': components['schemas']['StoryPage'];
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/stories/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which statements of an event deny or contradict which, whoever made them */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          id: number;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description What was wrong */
        '4XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description What was wrong */
        '5XX': {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/problem+json': components['schemas']['Problem'];
          };
        };
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            'application/json': {
              answers: components['schemas']['Answer'][];
            };
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description What was decided; entities, sightings, questions and decisions by their numbers */
    Action:
      | {
          from: number;
          into: number;
          /** @enum {unknown} */
          kind: 'merge';
        }
      | {
          entity: number;
          /** @enum {unknown} */
          kind: 'split';
          made: number;
          sightings: number[];
        }
      | {
          entity: number;
          /** @enum {unknown} */
          kind: 'rename';
          name: string;
        }
      | {
          a: number;
          b: number;
          /** @enum {unknown} */
          kind: 'separate';
        }
      | {
          from: number;
          into: number;
          /** @enum {unknown} */
          kind: 'accept';
          question: number;
        }
      | {
          entity: number;
          /** @enum {unknown} */
          kind: 'reject';
          others: number[];
          question: number;
        }
      | {
          entity: number;
          /** @enum {unknown} */
          kind: 'identify';
          qid: string;
          question: number;
        }
      | {
          entity: number;
          /** @enum {unknown} */
          kind: 'deny';
          qid: string;
          question: number;
        }
      | {
          decision: number;
          /** @enum {unknown} */
          kind: 'undo';
        };
    /** @description A search that is asked of every new statement, and what became of what it found */
    AlertLine: {
      /** @description ISO 8601 */
      created: string;
      dead: number;
      hits: number;
      id: number;
      /** @enum {unknown} */
      kind: 'atom' | 'json-feed' | 'webhook';
      name: string;
      problem: string | null;
      query: string;
      target: string | null;
      waiting: number;
    };
    /** @description A statement that says the contrary of an earlier one */
    Answer: {
      /** @enum {unknown} */
      kind: 'denial' | 'contradiction';
      statement: number;
      to: number;
    };
    ClaimDecision: {
      /** @description ISO 8601 */
      at: string;
      by: string;
      /** @enum {unknown} */
      effect: 'holds' | 'undone' | 'rests';
      id: number;
      /** @enum {unknown} */
      kind: 'join' | 'part' | 'undo';
      statements: (number | null)[];
      undoes: number | null;
    };
    /** @description A claim in a list */
    ClaimLine: {
      documents: number;
      entity: components['schemas']['EntityRef'] | null;
      first: string | null;
      id: number;
      last: string | null;
      outlets: number;
      quote: string;
      statements: number;
    };
    /** @description The same statement of one entity: its wordings with what changed, who had it from whom, and who said the contrary */
    ClaimPage: {
      contrary: {
        day: string | null;
        id: number;
        quote: string;
        statement: number;
      }[];
      entity: components['schemas']['EntityRef'] | null;
      first: number;
      id: number;
      statements: {
        agencies: string[];
        before: number | null;
        chain: string[];
        day: string | null;
        document: components['schemas']['DocumentRef'];
        hedges: components['schemas']['Passage'][];
        id: number;
        quote: components['schemas']['Passage'];
        saidOn: {
          /** @description YYYY-MM-DD */
          from: string;
          /** @description YYYY-MM-DD */
          to: string;
        } | null;
        /** @enum {unknown} */
        standing: 'asserted' | 'reported' | 'doubted' | 'denied';
        /** @enum {unknown} */
        state: 'present' | 'vanished' | 'superseded' | 'rejected';
        /** @enum {unknown} */
        type: 'direct' | 'indirect' | 'reported' | 'free-indirect' | 'indirect-free-indirect';
      }[];
      total: number;
      way: {
        from: string | null;
        isAgency: boolean;
        kind: ('named' | 'credited' | 'copied') | null;
        name: string;
        statements: number[];
      }[];
      wordings: {
        changes: {
          a: components['schemas']['Span'] | null;
          b: components['schemas']['Span'] | null;
          /** @enum {unknown} */
          kind: 'stayed' | 'left' | 'came';
        }[];
        from: number | null;
        quote: string;
        statement: number;
        statements: number[];
      }[];
    };
    /** @description Documents with the words of one, the original first */
    CopyGroup: {
      documents: components['schemas']['StoryDocument'][];
    };
    /** @description What somebody said about a statement; it outlasts every further reading */
    Correction: {
      /** @description ISO 8601 */
      at: string;
      by: string;
      document: number;
      holds: boolean;
      id: number;
      /** @enum {unknown} */
      kind: 'confirm' | 'reject' | 'change' | 'add' | 'undo';
      undoes: number | null;
    };
    Decision: {
      action: components['schemas']['Action'];
      /** @description ISO 8601 */
      at: string;
      by: string;
      id: number;
      obstacle: string | null;
      undone: boolean;
    };
    /** @description Decisions, the newest first; and whom they are about, as they are known now: who went into another is not there */
    DecisionsPage: {
      cursor: string | null;
      decisions: components['schemas']['Decision'][];
      entities: components['schemas']['EntityRef'][];
    };
    /** @description Some new statements on their way to a webhook */
    Delivery: {
      attempts: number;
      error: string | null;
      id: number;
      /** @description `webhook-id`: the same at every attempt */
      key: string;
      /** @description ISO 8601 */
      made: string;
      next: string | null;
      /** @enum {unknown} */
      state: 'waiting' | 'delivered' | 'dead';
      statements: number[];
    };
    DocumentPage: {
      id: number;
      name: string;
      outlet: string | null;
      published: string | null;
      revisions: components['schemas']['RevisionLine'][];
      story: number | null;
      title: string | null;
      url: string | null;
    };
    /** @description A published text: D7 */
    DocumentRef: {
      id: number;
      name: string;
      outlet: string | null;
      published: string | null;
      title: string | null;
      url: string | null;
    };
    /** @description A document with everything found in it, in the shape of `wortlaut read --to json` */
    DocumentResult: {
      agencies: string[];
      authors: string[];
      blocks: {
        end: number;
        /** @enum {unknown} */
        role: 'headline' | 'standfirst' | 'subhead' | 'paragraph' | 'list' | 'quote' | 'question' | 'answer';
        start: number;
      }[];
      dates: {
        end: number;
        interval: {
          /** @description YYYY-MM-DD */
          from: string;
          /** @description YYYY-MM-DD */
          to: string;
        } | null;
        start: number;
        /** @enum {unknown} */
        type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
        value: string;
      }[];
      entities: {
        aliases: string[];
        country: string | null;
        functions: string[];
        id: string;
        /** @enum {unknown} */
        kind: 'person' | 'organisation' | 'state' | 'group' | 'source';
        mentions: {
          /** @description UTF-16 code units into the text of the revision */
          end: number;
          /** @enum {unknown} */
          form: 'name' | 'short-name' | 'abbreviation' | 'function' | 'description' | 'pronoun' | 'metonym';
          /** @description UTF-16 code units into the text of the revision */
          start: number;
        }[];
        name: string;
        of: string | null;
      }[];
      hedges: {
        /** @enum {unknown} */
        kind: 'hearsay' | 'doubt' | 'inference' | 'correction';
        spans: components['schemas']['Span'][];
        text: string;
      }[];
      id: string;
      language: string;
      links: {
        /** @description UTF-16 code units into the text of the revision */
        end: number;
        href: string;
        /** @description UTF-16 code units into the text of the revision */
        start: number;
      }[];
      modified: string | null;
      order: number | null;
      outlet: string | null;
      parent: string | null;
      paywall: boolean | null;
      published: string | null;
      section: string | null;
      statements: components['schemas']['StatementResult'][];
      text: string;
      title: string | null;
      url: string | null;
    };
    EntityLine: {
      country: string | null;
      function: string | null;
      id: number;
      /** @enum {unknown} */
      kind: 'person' | 'organisation' | 'state';
      name: string;
      qid: string | null;
      sightings: number;
    };
    EntityPage: {
      aliases: {
        count: number;
        text: string;
      }[];
      country: string | null;
      documents: number;
      first: string | null;
      functions: {
        count: number;
        first: string | null;
        last: string | null;
        text: string;
      }[];
      id: number;
      /** @enum {unknown} */
      kind: 'person' | 'organisation' | 'state';
      last: string | null;
      name: string;
      organisations: {
        count: number;
        text: string;
      }[];
      qid: string | null;
      sightings: number;
    };
    /** @description Somebody of the register: E12 */
    EntityRef: {
      id: number;
      /** @enum {unknown} */
      kind: 'person' | 'organisation' | 'state';
      name: string;
    };
    /** @description How the statements that fit a query are distributed */
    Facets: {
      counted: number;
      facets: {
        chain: {
          count: number;
          name: string | null;
          value: string;
        }[];
        hedge: {
          count: number;
          name: string | null;
          value: string;
        }[];
        month: {
          count: number;
          name: string | null;
          value: string;
        }[];
        outlet: {
          count: number;
          name: string | null;
          value: string;
        }[];
        speaker: {
          count: number;
          name: string | null;
          value: string;
        }[];
        standing: {
          count: number;
          name: string | null;
          value: string;
        }[];
        type: {
          count: number;
          name: string | null;
          value: string;
        }[];
      };
      isAll: boolean;
    };
    /** @description A document that is not in the record, and why */
    Failure: {
      code: string;
      /** @description ISO 8601 */
      first: string;
      id: string;
      input: string;
      /** @description Whether it is from a source that is watched, and can be tried again */
      isWatched: boolean;
      /** @description ISO 8601 */
      last: string;
      message: string;
      part: string;
      /** @enum {unknown} */
      stage: 'fetch' | 'read';
      times: number;
    };
    OpenJoin: {
      candidates: {
        entity: components['schemas']['EntityRef'];
        evidence: {
          /** @enum {unknown} */
          kind: 'name' | 'function' | 'country' | 'company' | 'organisation';
          ours: string;
          theirs: string;
          weight: number;
        }[];
        score: number;
      }[];
      document: string;
      id: number;
      seen: components['schemas']['EntityRef'] | null;
      /** @enum {unknown} */
      why: 'rivals' | 'surname' | 'contradiction' | 'weak';
    };
    /** @description How many statements there are of each year, month or day; not whole where only the newest were counted */
    OverTime: {
      counted: number;
      isWhole: boolean;
      times: {
        statements: number;
        what: string;
      }[];
    };
    /** @description Words of a text with the places where they stand; where the spans are apart, one space joins their words */
    Passage: {
      spans: components['schemas']['Span'][];
      text: string;
    };
    /** @description A stretch of a text that stayed, left or came */
    Piece: {
      /** @enum {unknown} */
      kind: 'stayed' | 'left' | 'came';
      text: string;
    };
    /** @description What was wrong with a request (RFC 9457) */
    Problem: {
      at?: {
        end: number;
        start: number;
      };
      /** @description The last part of the type */
      code: string;
      data?: {
        [key: string]: unknown;
      };
      detail: string;
      status: number;
      title: string;
      /** @description `urn:wortlaut:problem:CODE`: stable, to be compared */
      type: string;
    };
    /** @description How a statement should read, in places of its text; what is left out stays, null takes a role away */
    Restatement: {
      addressee?: components['schemas']['Span'][] | null;
      cue?: components['schemas']['Span'][] | null;
      /** @enum {unknown} */
      medium?: 'speech' | 'writing' | 'thought' | 'speech-writing' | 'speech-thought' | 'thought-writing';
      quote?: components['schemas']['Span'][];
      speaker?: components['schemas']['Span'][] | null;
      /** @enum {unknown} */
      type?: 'direct' | 'indirect' | 'reported' | 'free-indirect' | 'indirect-free-indirect';
    };
    /** @description One text of a document, which never changes */
    RevisionLine: {
      /** @description SHA-256 of the text in UTF-8 */
      digest: string;
      id: number;
      /** @description From 1, without gaps */
      number: number;
      retrieved: string | null;
      /** @description ISO 8601 */
      seen: string;
    };
    RevisionPage: {
      digest: string;
      document: number;
      id: number;
      number: number;
      result: {
        agencies: string[];
        authors: string[];
        blocks: {
          end: number;
          /** @enum {unknown} */
          role: 'headline' | 'standfirst' | 'subhead' | 'paragraph' | 'list' | 'quote' | 'question' | 'answer';
          start: number;
        }[];
        dates: {
          end: number;
          interval: {
            /** @description YYYY-MM-DD */
            from: string;
            /** @description YYYY-MM-DD */
            to: string;
          } | null;
          start: number;
          /** @enum {unknown} */
          type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
          value: string;
        }[];
        entities: {
          aliases: string[];
          country: string | null;
          functions: string[];
          id: string;
          /** @enum {unknown} */
          kind: 'person' | 'organisation' | 'state' | 'group' | 'source';
          mentions: {
            /** @description UTF-16 code units into the text of the revision */
            end: number;
            /** @enum {unknown} */
            form: 'name' | 'short-name' | 'abbreviation' | 'function' | 'description' | 'pronoun' | 'metonym';
            /** @description UTF-16 code units into the text of the revision */
            start: number;
          }[];
          name: string;
          of: string | null;
        }[];
        hedges: {
          /** @enum {unknown} */
          kind: 'hearsay' | 'doubt' | 'inference' | 'correction';
          spans: components['schemas']['Span'][];
          text: string;
        }[];
        id: string;
        language: string;
        links: {
          /** @description UTF-16 code units into the text of the revision */
          end: number;
          href: string;
          /** @description UTF-16 code units into the text of the revision */
          start: number;
        }[];
        modified: string | null;
        order: number | null;
        outlet: string | null;
        parent: string | null;
        paywall: boolean | null;
        published: string | null;
        section: string | null;
        text: string;
        title: string | null;
        url: string | null;
      };
      retrieved: string | null;
      run: {
        engine: string;
        model: string | null;
        version: string;
      };
      /** @description ISO 8601 */
      seen: string;
      statements: components['schemas']['Statement'][];
    };
    /** @description A saved search, and how many statements came in since one last looked; null for who never did */
    SavedLine: {
      fresh:
        | (
            | number
            | {
                atLeast: number;
              }
          )
        | null;
      name: string;
      query: string;
    };
    SavedSearch: {
      name: string;
      query: string;
    };
    SearchPage: {
      cursor: string | null;
      hits: {
        fit: ('beside' | 'written' | 'whole' | 'part') | null;
        snippet: {
          after: boolean;
          before: boolean;
          end: number;
          hits: components['schemas']['Span'][];
          start: number;
          text: string;
        };
        statement: components['schemas']['Statement'];
      }[];
      total:
        | number
        | {
            atLeast: number;
          };
    };
    /** @description Where somebody was seen, and why it was taken for them */
    Sighting: {
      aliases: string[];
      company: string[];
      country: string | null;
      day: string | null;
      document: string;
      entity: string;
      evidence: {
        /** @enum {unknown} */
        kind: 'name' | 'function' | 'country' | 'company' | 'organisation';
        ours: string;
        theirs: string;
        weight: number;
      }[];
      functions: string[];
      home: number;
      id: number;
      /** @enum {unknown} */
      kind: 'person' | 'organisation' | 'state';
      mentions: components['schemas']['Span'][];
      names: string[];
      organisation: string | null;
      present: boolean;
    };
    /** @description A feed or page that `wortlaut watch` visits */
    Source: {
      categories: string[];
      changed: number | null;
      error: {
        code: string;
        message: string;
      } | null;
      fetched: number | null;
      id: number;
      interval: number;
      isPaused: boolean;
      kind: ('feed' | 'page') | null;
      /** @description Milliseconds since 1970 */
      next: number;
      /** @description New statements that came in by way of it, day by day (UTC); the last day is today */
      perDay: number[];
      streak: number;
      title: string | null;
      url: string;
    };
    /** @description [start, end) in UTF-16 code units of one revision’s text */
    Span: {
      /** @description UTF-16 code units into the text of the revision */
      end: number;
      /** @description UTF-16 code units into the text of the revision */
      start: number;
    };
    /** @description Somebody as a speaker: what was counted over the newest statements */
    SpeakerSummary: {
      addressees: {
        statements: number;
        what: components['schemas']['EntityRef'];
      }[];
      company: {
        statements: number;
        what: components['schemas']['EntityRef'];
      }[];
      counted: number;
      entity: components['schemas']['EntityRef'];
      first: string | null;
      functions: {
        documents: number;
        first: string | null;
        last: string | null;
        words: string;
      }[];
      last: string | null;
      media: {
        statements: number;
        what: string;
      }[];
      months: {
        statements: number;
        what: string;
      }[];
      outlets: {
        statements: number;
        what: string;
      }[];
      statements: number;
      types: {
        statements: number;
        /** @enum {unknown} */
        what: 'direct' | 'indirect' | 'reported' | 'free-indirect' | 'indirect-free-indirect';
      }[];
    };
    /** @description A statement of the record: W33 */
    Statement: {
      addressee: components['schemas']['EntityRef'] | null;
      before: number | null;
      claim: number | null;
      correction: {
        /** @description ISO 8601 */
        at: string;
        by: string;
        id: number;
        /** @enum {unknown} */
        kind: 'confirm' | 'reject' | 'change' | 'add';
      } | null;
      day: string | null;
      document: components['schemas']['DocumentRef'];
      id: number;
      revision: number;
      speaker: components['schemas']['EntityRef'] | null;
      /** @enum {unknown} */
      state: 'present' | 'vanished' | 'superseded' | 'rejected';
      statement: components['schemas']['StatementResult'];
    };
    /** @description One quotation with its roles, as `wortlaut read` hands it out; a role that is absent is null */
    StatementResult: {
      addressee: {
        entity: string | null;
        spans: components['schemas']['Span'][];
        text: string;
      } | null;
      because: {
        evidence: components['schemas']['Passage'] | null;
        rule: string;
      }[];
      chain: string[];
      chainEvidence: {
        /** @enum {unknown} */
        kind: 'agency' | 'broadcaster' | 'outlet' | 'programme' | 'platform' | 'source';
        name: string;
        spans: components['schemas']['Span'][];
        text: string;
      }[];
      confidence: number;
      cue: components['schemas']['Passage'] | null;
      frame: components['schemas']['Passage'] | null;
      hedges: {
        /** @enum {unknown} */
        kind: 'hearsay' | 'doubt' | 'inference' | 'correction';
        spans: components['schemas']['Span'][];
        text: string;
      }[];
      id: string;
      links: {
        /** @description UTF-16 code units into the text of the revision */
        end: number;
        href: string;
        /** @description UTF-16 code units into the text of the revision */
        start: number;
      }[];
      /** @enum {unknown} */
      medium: 'speech' | 'writing' | 'thought' | 'speech-writing' | 'speech-thought' | 'thought-writing';
      nestedIn: string | null;
      quote: components['schemas']['Passage'];
      saidOn: {
        evidence: components['schemas']['Passage'];
        /** @description YYYY-MM-DD */
        from: string;
        /** @description YYYY-MM-DD */
        to: string;
      } | null;
      speaker: {
        entity: string | null;
        spans: components['schemas']['Span'][];
        text: string;
      } | null;
      /** @enum {unknown} */
      standing: 'asserted' | 'reported' | 'doubted' | 'denied';
      standingEvidence: components['schemas']['Passage'][];
      /** @enum {unknown} */
      type: 'direct' | 'indirect' | 'reported' | 'free-indirect' | 'indirect-free-indirect';
    };
    StatementsPage: {
      cursor: string | null;
      statements: components['schemas']['Statement'][];
    };
    Stats: {
      bytes: number;
      corrections: number;
      documents: number;
      entities: number;
      from: string | null;
      outlets: number;
      revisions: number;
      runs: {
        engine: string;
        revisions: number;
        version: string;
      }[];
      statements: {
        [key: string]: number;
      };
      to: string | null;
      version: number;
    };
    StoryDocument: {
      agencies: string[];
      copy: {
        kept: number;
        /** @enum {unknown} */
        kind: 'identical' | 'shortened' | 'extended' | 'edited';
        original: number;
        taken: number;
      } | null;
      day: string | null;
      id: number;
      name: string;
      outlet: string | null;
      published: string | null;
      title: string | null;
      url: string | null;
    };
    /** @description A story in a list: T4 */
    StoryLine: {
      documents: number;
      first: string | null;
      id: number;
      last: string | null;
      outlets: number;
      title: string | null;
    };
    StoryPage: {
      documents: number;
      first: string | null;
      id: number;
      last: string | null;
      members: components['schemas']['StoryDocument'][];
      outlets: number;
      statements: components['schemas']['Statement'][];
      title: string | null;
      total: number;
    };
    Surroundings: {
      after: boolean;
      before: boolean;
      end: number;
      revision: number;
      start: number;
      text: string;
    };
    TextChanges: {
      fresh: components['schemas']['Statement'][];
      from: number;
      pieces: components['schemas']['Piece'][];
      to: number;
      vanished: components['schemas']['Statement'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
