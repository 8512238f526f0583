/** An element that only the search index reads: it is hidden from everybody else. */
const unseen = /<(span|p) hidden data-pagefind-[^>]*>[^<]*<\/\1>/g;
const tag = /<[a-z][^>]*>/g;
const attribute = / data-pagefind-[a-z]+(?:="[^"]*")?/g;

/**
 * A page without what is there for the search index alone, once the index is made: a visitor
 * neither needs nor waits for it.
 * @param html a built page; its words, also where they speak of such parts, stay as they are
 */
export const withoutSearchParts = (html: string): string =>
  html.replace(unseen, '').replace(tag, (written) => written.replace(attribute, ''));
