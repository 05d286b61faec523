/** A page that is made from the repository, and written nowhere by hand. */
export interface Page {
  /** Below the site's root, without an extension: `reference/commands`. A folder's own page is `…/index`. */
  readonly path: string;
  readonly title: string;
  /** One sentence, for search and for previews of links. */
  readonly description: string;
  /** Where it stands among its neighbours in the sidebar, and under which name. Default: by its path, under its title. */
  readonly sidebar?: { readonly label?: string; readonly order?: number };
  /** Markdown that begins below the title. Its first headings are of level 2. */
  readonly body: string;
}
