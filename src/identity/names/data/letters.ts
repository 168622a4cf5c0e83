/**
 * How the letters of Cyrillic alphabets are written in Latin ones: a line a letter, a column a system.
 *
 * - german: Duden transcription, as German-language agencies use it (Steinitz's table for Russian; the same habits for
 *   Ukrainian, Belarusian, Bulgarian).
 * - english: BGN/PCGN 1947 (Russian), 1965 (Ukrainian), 1979 (Belarusian); the Bulgarian law of 2009, which BGN/PCGN
 *   took over in 2013.
 * - scientific: ISO/R 9:1968, DIN 1460:1982; Gaj's Latin for Serbian and Macedonian.
 * - passport: ICAO Doc 9303 part 3, section 6; Ukrainian decree No. 55 of 2010; Belarusian instruction of 2000/2007.
 * - french, dutch: the transcriptions of AFP and of the Nederlandse Taalunie, which travel with their reports.
 *
 * The sound is what all of them have in common, in the letters of `sounds.ts`. A cell has several spellings where the
 * system does: by position, or by older and newer versions. `0` is no letter at all.
 */
export const LETTERS = `
  # letter  sound    german         english    scientific  passport  french    dutch
  а         a        a              a          a           a         a         a
  б         b        b              b          b           b         b         b
  в         v        w              v          v           v         v         v
  г         g        g              g          g           g         g gu      g
  г         h        h              h          h           h         h         h
  ґ         g        g              g          g           g         g         g
  ѓ         di       gj             gj         ǵ           gj        gj        gj
  д         d        d              d          d           d         d         d
  ђ         di       đ dj           đ dj       đ           dj        dj        dj
  е         e        e je           e ye       e je        e ie      e ie      e je
  е         ie       je             ye         je          ie        ie        je
  ё         io       jo o           yo ë       ë           e         io        jo
  ё         e        -              e ë        ë           e         e         e
  є         ie       je             ye ie      je          ie ye     ie        je
  ж         Z        sch            zh         ž           zh        j         zj
  з         z        s              z          z           z         z         z
  ѕ         dz       ds             dz         dz          dz        dz        dz
  и         i        i y            i y        i y         i y       i y       i y
  і         i        i              i          i           i         i         i
  ї         i        ji i           yi i       ï ji        yi i      ï         ji
  й         i        i j            y i        j           i y       i ï       j
  ј         i        j              j y        j           j         j         j
  к         k        k              k          k           k         k         k
  л         l        l              l          l           l         l         l
  љ         li       lj             lj         lj          lj        lj        lj
  м         m        m              m          m           m         m         m
  н         n        n              n          n           n         n         n
  њ         ni       nj             nj         nj          nj        nj        nj
  о         o        o              o          o           o         o         o
  п         p        p              p          p           p         p         p
  р         r        r              r          r           r         r         r
  с         s        s ss           s          s           s         s ss      s
  т         t        t              t          t           t         t         t
  ћ         C        ć tsch         ć          ć           c         tch       tsj
  ќ         C        ḱ kj           ḱ kj       ḱ           kj        kj        kj
  у         u        u              u          u           u         ou        oe
  ў         v        w              w          ŭ           -         -         -
  ф         f        f              f          f           f         f         f
  х         x        ch             kh h       ch h        kh        kh        ch
  ц         ts       z tz           ts         c           ts tc     ts        ts
  ч         C        tsch           ch         č           ch        tch       tsj
  џ         dZ       dž dsch        dž dzh     dž          dz        dj        dzj
  ш         S        sch            sh         š           sh        ch        sj
  щ         SC       schtsch        shch       šč          shch      chtch     sjtsj
  щ         St       scht           sht        št          sht       cht       sjt
  ъ         a        a              a          ă           a         a         a
  ъ         u        -              ŭ          -           -         -         -
  ъ         0        0              0          0           ie        0         0
  ы         i        y              y          y           y         y         y
  ь         0        0 j            0 y        0           0         0         0
  э         e        e              e          è ė         e         e         e
  ю         iu       ju             yu iu      ju          iu        iou       joe
  я         ia       ja             ya ia      ja          ia        ia        ja
  # beyond Slavic: Kazakh, Kyrgyz, Tatar, Tajik, Uzbek as they come through Cyrillic
  ә         a        ä              a          ä           a         a         a
  ғ         g        gh g           gh g       ġ           gh        gh        gh
  қ         k        k q            q k        q           q         k         k
  ң         n        n              n          ñ           n         n         n
  ө         o        ö o            ö o        ö           o         o         o
  ұ         u        u              u          u           u         ou        oe
  ү         u        ü u            ü u        ü           u         u         u
  һ         h        h              h          h           h         h         h
  ҳ         h        h              h          h           h         h         h
  ҷ         dZ       dsch           j          ç           j         dj        dzj
  ӣ         i        i              i          ī           i         i         i
  ӯ         u        u              u          ū           u         ou        oe
`;

/** What a reading costs more, in hundredths, for the system it comes from: the rarer in German and English news. */
export const SYSTEMS = { german: 0, english: 0, scientific: 0, passport: 0, french: 12, dutch: 15 } as const;
