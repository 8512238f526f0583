/**
 * Styles of parts that few pages have. A file of `families/` is named as the class its part begins
 * with; its text stands only in pages where that class does, so that the pages opened in a hurry do
 * not carry it.
 */
const texts = Object.entries(
  import.meta.glob<string>('./families/*.css', {
    query: '?inline',
    import: 'default',
    eager: true,
  }),
).map(([path, css]) => ({ name: path.slice(path.lastIndexOf('/') + 1, -'.css'.length), css }));

/** The texts of the families whose class stands in the markup, in the order of their names. */
export const familiesIn = (markup: string): string[] =>
  texts
    .filter(({ name }) => new RegExp(`class="(?:[^"]* )?${name}[ "]`).test(markup))
    .map(({ css }) => css);
