/** Where a workspace keeps the changesets that no release has used up yet. */
export const CHANGESETS = ".changeset";
