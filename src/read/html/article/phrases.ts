/** Words by which blocks say themselves that they do not speak for the article, by what they are. */
export const PHRASES = {
  readAlso:
    /^(?:[+\W]*)(?:lesen sie (?:auch|dazu|hier|mehr)|lies auch|mehr (?:zum|dazu|über|aus|von|zu)|weitere? (?:artikel|themen|nachrichten|informationen|meldungen)|auch interessant|das könnte|dazu (?:auch|passend)|zum thema|passend dazu|siehe auch|read (?:more|also|next)|related|see also|more (?:on|from|about)|you may also|recommended|hier (?:lesen|geht|finden|klicken)|alle (?:artikel|infos|news|nachrichten)|aktuelle nachrichten|meistgelesen|most (?:read|popular)|empfohlen|verwandte|interaktiv:|podcast:|video:|newsblog:|liveblog:|kommentar:|zur (?:startseite|übersicht)|up next|don't miss)/iu,
  advert: /^\W*(?:anzeige|werbung|advertisement|sponsored|ad)\W*$/iu,
  credit:
    /^\W*(?:foto|fotos|bild|bilder|quelle|quellen|grafik|video|©|copyright|photo|image|source|credit|getty|imago|picture alliance|dpa|symbolbild|symbolfoto)\b|©|(?:getty images|picture[- ]alliance|imago images)\W*$/iu,
  picture:
    /(?:foto|bild|grafik|quelle|photo|image|picture|credit|illustration|archivbild|symbolbild)s?\s?:\s?\S[^.!?]{0,80}$|^\W*(?:im bild|auf dem (?:bild|foto))|©/iu,
  newsletter:
    /newsletter|abonnieren|subscribe|push-(?:nachricht|mitteilung|benachrichtigung)|whatsapp-(?:kanal|channel)|jetzt (?:anmelden|registrieren|testen)|sign up/iu,
  promotion:
    /\b(?:unsere[rn]?|der|die|zur|als|neue[nr]?|per) (?:[\p{L}-]+[- ])?app\b|\be-paper\b|\b(?:jetzt|gratis|kostenlos|monat(?:e|lich)?) (?:testen|lesen|abonnieren|anmelden|bestellen|sichern|herunterladen)|\babo(?:nnement)?s?\b|\b(?:google|apple) (?:news|play|podcasts)\b|\bspotify\b|folgen sie|folge uns|follow us|social media|\bpodcast\b|unterstützen sie|spenden?\b|donate|download the app/iu,
  programme:
    /^\W*(?:sendung|sendehinweis|über dieses thema|dieses thema im programm|stand:|quelle:|mit (?:informationen|material) (?:von|der|des)|redaktion:|dieser (?:artikel|text|beitrag) (?:erschien|ist|wurde|stammt))/iu,
  consent:
    /cookies?\b|einwilligung|datenschutz|privacy|externe[rn]? inhalt|javascript|widerruf|personenbezogene|terms of|nutzungsbedingungen/iu,
  comment:
    /kommentar(?:e|funktion)?\b|diskutieren sie|diskussion|comments?\b|leserbrief|forum\b|nutzungsregeln|netiquette/iu,
  copyright: /alle rechte|all rights|©\s?\d{4}|copyright|vervielfältigung|impressum/iu,
  byline: /^(?:\W*)(?:von|by|text:|autor(?:in)?:|protokoll:|aufgezeichnet|interview:)\s+\p{Lu}/u,
  date: /\b\d{1,2}\.\s?(?:\d{1,2}\.|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\s?(?:20)?\d{2}\b|\b\d{1,2}[:.]\d{2} uhr|\b(?:20\d{2}-\d{2}-\d{2})\b/iu,
  share:
    /^\W*(?:teilen|share|drucken|merken|facebook|twitter|whatsapp|e-?mail|pdf|vorlesen|feedback|artikel (?:anhören|teilen|merken)|kommentieren|zurück|weiter|mehr|schließen|close|menu|menü|suche)\b/iu,
} as const;

export type Phrase = keyof typeof PHRASES;
