import { posix } from "node:path";

/** A reference made in the file `from`, as a path inside the same folder, or why it cannot be one. */
export function insideFolder(
  from: string,
  reference: string,
): { readonly file: string } | { readonly problem: string } {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(reference)) return { problem: "is a URL, and only files are read" };
  const path = decoded(reference);
  if (posix.isAbsolute(path)) return { problem: "is an absolute path, which lies outside the provider's folder" };
  const file = posix.normalize(posix.join(posix.dirname(from), path));
  if (file.startsWith("../")) return { problem: "lies outside the provider's folder" };
  return { file };
}

function decoded(reference: string): string {
  try {
    return decodeURI(reference);
  } catch {
    return reference;
  }
}
