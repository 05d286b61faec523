/** A page that is made from the repository, and written nowhere by hand. */
export interface Page {
  /** Below the site's root, without an extension: `reference/commands`. */
  readonly path: string;
  readonly title: string;
  /** One sentence, for search and for previews of links. */
  readonly description: string;
  /** Markdown that begins below the title. Its first headings are of level 2. */
  readonly body: string;
}
