/**
 * Spellings that are not the transcription of one Cyrillic letter: what newspapers do to names, and the letters of
 * other Latin alphabets. A line a spelling: what it may sound like, what that costs in hundredths (0 is as good as any
 * system's own spelling), and where it may: `end`, `inside` (not at the end), `after-vowel`, `after-soft` (sibilants and
 * i, j, y), `before-vowel`, `before-front` (e, i, y), `-` anywhere.
 */
export const SPELLINGS = `
  # spelling  sound  cost  where

  # marks left out: Vucic for Vučić, Sojgu for Šojgu, Zukov for Žukov; Turkish and Romanian likewise
  c           C      10    -
  s           S      10    -
  z           Z      10    -
  # newspapers' habits
  x           ks     0     -
  x           x      20    -
  c           k      5     -
  c           s      15    before-front
  ck          k      0     -
  cch         k      5     -
  ng          n      15    -
  q           k      0     -
  q           g      20    -
  qu          kv     0     -
  ch          k      10    -
  kh          k      15    -
  ph          f      0     -
  th          t      0     -
  th          s      30    -
  rh          r      0     -
  gh          g      0     -
  gh          x      15    end
  dh          d      0     -
  dh          z      25    -
  dt          t      3     -
  bh          b      3     -
  tz          ts     0     -
  tch         C      0     -
  tsh         C      5     -
  tsch        tS     0     -
  tj          C      20    -
  tj          ti     0     -
  # Rachmaninoff, Prokofieff, Romanoff; Smirnof
  f           v      5     end
  # Poutine, Eltsine
  ine         in     10    end
  yne         in     10    end
  # a half-German Prigoshin, Shukow; Pluschenko, Yuschenko for щ
  sh          Z      12    -
  sch         SC     8     -
  sh          SC     12    -
  st          St     6     -
  j           Z      12    inside
  j           dZ     10    before-vowel
  dj          dZ     0     -
  dzh         dZ     0     -
  dsch        dZ     0     -
  dsh         dZ     5     -
  dž          dZ     0     -
  g           dZ     25    before-front
  # Ukrainian and Belarusian г by way of Russian and back: Ihor and Igor
  g           h      4     -
  h           x      3     -
  h           g      8     -
  # Belarusian ў and Russian в: Halouchanka, Golowtschenko; Kalesnikawa
  u           v      6     after-vowel
  ou          v      15    before-vowel
  # Belarusian ц, дз before e and i, where Russian has т, д: Zichanouskaja, Tichanowskaja; Dsjanis, Denis
  t           ts     20    before-front
  т           ts     20    before-front
  d           dz     20    before-front
  д           dz     20    before-front
  # Kazakh and Kyrgyz ж, which Russian reads in its own way: Dschaparow, Schaparow, Japarow
  ж           dZ     12    -
  sch         dZ     15    -
  zh          dZ     12    -
  ž           dZ     12    -
  ja          e      18    -
  ya          e      18    -
  ia          e      18    -
  йа          e      18    -
  # vowels without stress, and those of Arabic, Persian and Turkic names, which every agency hears otherwise
  o           a      14    -
  о           a      14    -
  а           e      22    -
  е           i      16    -
  е           o      6     after-soft
  о           e      6     after-soft
  o           u      16    -
  a           e      22    -
  e           i      16    -
  y           u      25    -
  # ё and its plain letters: Gorbatschow, Gorbachev
  o           e      6     after-soft
  jo          e      4     -
  йо          e      2     -
  yo          e      4     -
  io          e      6     -
  # long vowels and those of French and English ears
  ou          u      3     -
  oo          u      8     -
  oo          o      5     -
  ee          i      10    -
  ee          e      0     -
  aa          a      0     -
  uu          u      0     -
  eo          o      20    -
  ah          a      3     end
  eh          a      12    end
  eh          e      4     end
  eh          e      8     inside
  oh          o      8     inside
  ah          a      8     inside
  # German umlauts written out, left out, and the letters of neighbours
  ä           a      3     -
  ä           e      6     -
  ae          a      4     -
  ae          e      6     -
  ö           o      0     -
  oe          o      3     -
  ü           u      0     -
  ue          u      3     -
  ß           s      0     -
  å           a      0     -
  æ           a      3     -
  æ           ae     0     -
  ø           o      0     -
  œ           o      0     -
  œ           oe     0     -
  þ           t      0     -
  ð           d      0     -

  # Polish
  ą           a      3     -
  ą           on     6     -
  ą           om     8     -
  ę           e      3     -
  ę           en     6     -
  ł           l      0     -
  ł           v      25    -
  ó           o      0     -
  ó           u      5     -
  ć           ts     3     -
  ń           n      0     -
  ś           s      0     -
  ś           S      0     -
  ź           z      0     -
  ź           Z      0     -
  ż           Z      0     -
  ż           z      0     -
  sz          S      0     -
  cz          C      0     -
  rz          Z      3     -
  szcz        SC     0     -
  dż          dZ     0     -
  dź          dZ     3     -
  # Czech and Slovak
  ě           e      0     -
  ě           ie     0     -
  ř           r      0     -
  ř           rZ     3     -
  ů           u      0     -
  ď           d      0     -
  ť           t      0     -
  ň           n      0     -
  ľ           l      0     -
  # South Slavic
  đ           d      3     -
  d           di     6     before-vowel
  đ           di     0     -
  đ           dZ     5     -
  ć           C      0     -
  # Turkish and Azerbaijani
  ş           S      0     -
  ç           C      0     -
  ç           s      5     -
  ğ           g      0     -
  ğ           0      20    -
  ı           i      0     -
  ə           e      0     -
  ә           e      0     -
  ə           a      3     -
  # Romanian
  ș           S      0     -
  ț           ts     0     -
  ţ           ts     0     -
  ă           a      0     -
  # Hungarian in Carpathia and the Banat; Albanian
  cs          C      8     -
  zs          Z      8     -
  sz          s      8     -
  xh          dZ     5     -
  # Spanish, Portuguese
  ñ           n      3     -
  ñ           ni     0     -
`;
