import { existsSync } from "node:fs";
import { join } from "node:path";

/** What specwright.yaml says of the license of the packages, and of who may install them. */
export interface Terms {
  /** Undefined where the file LICENSE says it, or has to say it. */
  readonly license: string | undefined;
  readonly access: "public" | "restricted";
  /** What people have to know or to do. */
  readonly notes: readonly string[];
}

/** What of a package.json is about its license and its place. */
export interface LicensedManifest {
  readonly license?: unknown;
  readonly publishConfig?: unknown;
}

/** Names of files whose text is a license, for packages that take it from LICENSE. */
const OTHER_NAMES = ["LICENSE.md", "LICENSE.txt", "LICENCE", "LICENCE.md", "COPYING"];

/** The terms of a repository. Packages of a repository with an open license are for everybody, as it is. */
export function termsOf(folder: string, { license, publishConfig }: LicensedManifest): Terms {
  const named = isOpen(license) ? license : undefined;
  const access = accessOf(publishConfig, named);
  if (existsSync(join(folder, "LICENSE"))) return { license: named, access, notes: accessNote(named, access) };
  const other = OTHER_NAMES.find((name) => existsSync(join(folder, name)));
  if (named === undefined && other === undefined) return { license: "UNLICENSED", access, notes: [] };
  return { license: undefined, access: "restricted", notes: [withoutText(named, other)] };
}

/** `UNLICENSED` and `SEE LICENSE IN …` name no license that others know. */
function isOpen(license: unknown): license is string {
  return typeof license === "string" && /^[A-Za-z0-9.+() -]+$/.test(license) && !/^(UNLICENSED|SEE )/.test(license);
}

function accessOf(publishConfig: unknown, license: string | undefined): "public" | "restricted" {
  const { access } = (publishConfig ?? {}) as { readonly access?: unknown };
  if (access === "public" || access === "restricted") return access;
  return license === undefined ? "restricted" : "public";
}

function accessNote(license: string | undefined, access: string): string[] {
  const why = license === undefined ? "names no open license" : `has the license ${license}`;
  return [`specwright.yaml has access: ${access}, because package.json ${why}: change it if that is not what you want`];
}

function withoutText(license: string | undefined, file: string | undefined): string {
  const there = file === undefined ? `package.json has the license ${license}` : `there is ${file}`;
  return `${there}, but no file LICENSE: add it, for each package gets a copy. Until then the packages are UNLICENSED`;
}
