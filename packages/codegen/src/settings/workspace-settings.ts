import type { ValueSettings } from "./settings.ts";

/** specwright.yaml at the root of a workspace: what all of its packages have in common. Every setting is optional. */
export interface WorkspaceSettings {
  /**
   * The scope of the packages on npm. Default: they have none.
   * @example "@acme"
   */
  readonly scope?: string;
  /**
   * The license of the packages, as SPDX names it. The text is in LICENSE at the root, of which each package gets a copy.
   * Default: what LICENSE says if there is one, or else UNLICENSED.
   * @example Apache-2.0
   */
  readonly license?: string;
  /**
   * The git repository that the packages come from.
   * @example https://github.com/acme/apis.git
   */
  readonly repository?: string;
  /**
   * The author of the packages.
   * @example Acme Inc. <apis@acme.dev>
   */
  readonly author?: string;
  /** Where things are, from the root. */
  readonly folders?: FolderSettings;
  /**
   * The versions of Node.js that the packages run on. Default: ">=20".
   * @example ">=22"
   */
  readonly node?: string;
  /** Who may install the packages from the registry. Default: what npm takes for the name. */
  readonly access?: "public" | "restricted";
  /**
   * The beginning of each environment variable that holds a credential, as in `ACME_PETS_API_KEY`. Default: none.
   * @example ACME
   */
  readonly credentialPrefix?: string;
  /** `true` where the packages are not the provider's own: their READMEs say so. */
  readonly unofficial?: boolean;
  /** The tsconfig that those of the packages extend. Default: each package has all the options itself. */
  readonly tsconfig?: string;
  /**
   * Scripts of each package.json, beside `build`, `typecheck` and `test` or in their place.
   * @example { build: tsdown }
   */
  readonly scripts?: { readonly [name: string]: string };
  /** What provider.yaml says where it says nothing. */
  readonly generate?: GenerateSettings;
  /** What a review lets pass, and what it takes more seriously. The README of `@specwright/review` describes it. */
  readonly review?: object;
}

/** Folders of a workspace, from its root. */
export interface FolderSettings {
  /** The folder with a folder for each provider. Default: specs. */
  readonly specs?: string;
  /** The folder that gets a package for each provider. Default: packages. */
  readonly packages?: string;
}

/** What is said of all providers at once. */
export interface GenerateSettings {
  /** `true` refuses a description for anything that its client would lack. */
  readonly strict?: boolean;
  /** By what methods stand in groups: the first tag, or the first fixed segment of the path. */
  readonly group?: "tag" | "path";
  /** Formats that are a type of their own in a program. */
  readonly values?: ValueSettings;
}

/** What a workspace without specwright.yaml says. */
export const NO_WORKSPACE_SETTINGS: WorkspaceSettings = {};
