import { type ElementNode, TextNode, elementsIn, wordsIn } from '../node.ts';
import type { Hints } from './questions.ts';

/** What the head of a page says of its article. */
export function hintsOf(page: ElementNode): Hints {
  const meta = new Map<string, string>();
  let title = '';
  let body = '';
  let isNews = false;
  for (const element of elementsIn(page)) {
    if (element.name === 'title') title ||= wordsIn(element);
    else if (element.name === 'meta') {
      const key = (element.get('property') || element.get('name')).toLowerCase();
      if (!meta.has(key)) meta.set(key, element.get('content'));
    } else if (element.name === 'script' && /ld\+json/i.test(element.get('type'))) {
      body ||= bodyIn(element);
      isNews ||= element.children.some(
        (child) => child instanceof TextNode && /NewsArticle|BlogPosting|"Article"/.test(child.text),
      );
    }
  }
  const description = meta.get('og:description') || meta.get('description') || '';
  return { title: meta.get('og:title') || title, description, body, isNews };
}

const BODY = /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/s;

function bodyIn(script: ElementNode): string {
  const [first] = script.children;
  const found = first instanceof TextNode ? BODY.exec(first.text)?.[1] : undefined;
  try {
    return found === undefined
      ? ''
      : (JSON.parse(found.replace(/[\n\r\t]/g, ' ')) as string).replace(/<[^>]*>|&#?\w+;/g, ' ');
  } catch {
    return '';
  }
}
