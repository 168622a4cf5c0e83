import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The pieces of the fonts that German and English texts are set in. */
const FIRST = /\/source-(?:sans-3|serif-4)-latin-wght-normal-[\w-]+\.woff2$/;

/**
 * Fonts are fetched with the page and not first when a word is set in them, and one that is late waits for the next page:
 * no line moves while it is read. https://www.w3.org/TR/css-fonts-4/#font-display-desc
 */
export function steadyFonts(): Plugin {
  return {
    name: 'steady-fonts',
    transform: (code, id) =>
      /@fontsource.*\.css/.test(id) ? code.replaceAll('font-display: swap', 'font-display: optional') : null,
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }): HtmlTagDescriptor[] =>
        Object.keys(bundle)
          .filter((name) => FIRST.test(`/${name}`))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: true },
            injectTo: 'head',
          })),
    },
  };
}
