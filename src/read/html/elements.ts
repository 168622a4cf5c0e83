const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without content and end tag (WHATWG, "void elements", with the old ones). */
export const VOID = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that begin and end a block. */
export const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr html li main menu nav ol optgroup option p pre search section summary table tbody td ' +
    'tfoot th thead tr ul',
);

/** Content that is never words to read. */
export const UNSEEN = names(
  'applet audio button canvas datalist iframe math noembed noframes noscript object script select style svg template textarea video',
);

/** Content beside the article. */
export const BESIDE = names('aside figcaption footer form nav');

const INLINE = names(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark meter nobr output picture progress q ' +
    'rp rt ruby s samp slot small span strike strong sub sup time title tt u var wbr head colgroup legend map frameset',
);

/** Whether HTML knows an element of this name, in lower case; `<unbekannt>` in a text is words, not a tag. */
export function isElement(name: string): boolean {
  return [INLINE, BLOCKS, UNSEEN, VOID].some((set) => set.has(name));
}
