/**
 * What German and English newspapers print for Cyrillic letters: a line a letter, a column a language. Where the place of
 * a letter in the word decides, `transcribe.ts` has the rule. German by Duden; English by BGN/PCGN as news agencies
 * simplify it; Serbian and Macedonian by Gaj's Latin.
 */
export const TRANSCRIPTION = {
  de: `
  # letter  ru       uk       be       bg      sr
  а         a        a        a        a       a
  б         b        b        b        b       b
  в         w        w        w        w       v
  г         g        h        h        g       g
  ґ         g        g        g        g       g
  д         d        d        d        d       d
  ё         jo       jo       jo       jo      jo
  є         je       je       je       je      je
  ж         sch      sch      sch      sch     ž
  з         s        s        s        s       z
  и         i        y        i        i       i
  і         i        i        i        i       i
  ї         ji       ji       ji       ji      ji
  й         j        j        j        j       j
  к         k        k        k        k       k
  л         l        l        l        l       l
  м         m        m        m        m       m
  н         n        n        n        n       n
  о         o        o        o        o       o
  п         p        p        p        p       p
  р         r        r        r        r       r
  т         t        t        t        t       t
  у         u        u        u        u       u
  ў         u        u        u        u       u
  ф         f        f        f        f       f
  х         ch       ch       ch       ch      h
  ц         z        z        z        z       c
  ч         tsch     tsch     tsch     tsch    č
  ш         sch      sch      sch      sch     š
  щ         schtsch  schtsch  schtsch  scht    št
  ъ         -        -        -        a       a
  ы         y        y        y        y       y
  э         e        e        e        e       e
  ю         ju       ju       ju       ju      ju
  я         ja       ja       ja       ja      ja
  `,
  en: `
  # letter  ru    uk    be    bg   sr
  а         a     a     a     a    a
  б         b     b     b     b    b
  в         v     v     v     v    v
  г         g     h     h     g    g
  ґ         g     g     g     g    g
  д         d     d     d     d    d
  ё         yo    yo    yo    yo   yo
  є         ye    ye    ye    ye   ye
  ж         zh    zh    zh    zh   z
  з         z     z     z     z    z
  и         i     y     i     i    i
  і         i     i     i     i    i
  ї         yi    yi    yi    yi   yi
  й         y     y     y     y    j
  к         k     k     k     k    k
  л         l     l     l     l    l
  м         m     m     m     m    m
  н         n     n     n     n    n
  о         o     o     o     o    o
  п         p     p     p     p    p
  р         r     r     r     r    r
  т         t     t     t     t    t
  у         u     u     u     u    u
  ў         u     u     u     u    u
  ф         f     f     f     f    f
  х         kh    kh    kh    h    h
  ц         ts    ts    ts    ts   c
  ч         ch    ch    ch    ch   c
  ш         sh    sh    sh    sh   s
  щ         shch  shch  shch  sht  st
  ъ         -     -     -     a    a
  ы         y     y     y     y    y
  э         e     e     e     e    e
  ю         yu    yu    yu    yu   yu
  я         ya    ya    ya    ya   ya
  `,
  /** Letters of Serbian and Macedonian that the others lack; English leaves the marks out. */
  south: `
  ђ  đ   dj
  ј  j   j
  љ  lj  lj
  њ  nj  nj
  ћ  ć   c
  џ  dž  dz
  ѓ  gj  gj
  ќ  kj  kj
  ѕ  dz  dz
  `,
} as const;
