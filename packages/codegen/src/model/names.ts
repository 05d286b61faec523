// The one place where a wire name becomes an identifier.

/** Words that cannot name a const, and names that a module or a promise would trip over. */
const RESERVED = new Set(
  `abstract any as async await break case catch class const continue debugger declare default delete do else enum eval
  export extends false finally for from function get if implements import in infer instanceof interface is keyof let
  module namespace never new null number object of package private protected public raw readonly require return set
  static string super switch symbol then this throw true try type typeof undefined unique unknown using var void while
  with yield arguments constructor prototype __proto__ toString valueOf hasOwnProperty toJSON
  operations components paths defineOperation`.split(/\s+/),
);

/** `get-user_by ID` as `["get", "user", "by", "ID"]`; case changes separate words too. */
function words(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
}

/** An identifier in PascalCase: `get-user` as `GetUser`, `3d` as `N3d`; "Unnamed" for a text without letters and digits. */
export function pascalCase(text: string): string {
  const joined = words(text)
    .map((word) => (word[0] as string).toUpperCase() + word.slice(1))
    .join("");
  if (/^\d/.test(joined)) return `N${joined}`;
  return joined || "Unnamed";
}

/** An identifier in camelCase; one that TypeScript reserves gets an underscore. */
export function camelCase(text: string): string {
  const name = lowerCamel(text);
  if (RESERVED.has(name)) return `${name}_`;
  return name;
}

function lowerCamel(text: string): string {
  if (/^[a-z][A-Za-z0-9]*$/.test(text)) return text;
  const pascal = pascalCase(text);
  const lead = /^[A-Z]+(?![a-z])/.exec(pascal)?.[0] ?? pascal[0] ?? "";
  return lead.toLowerCase() + pascal.slice(lead.length);
}

/**
 * What an operation without an operationId is called: `GET /pets/{petId}/photos` is `get pets by petId photos`. It depends
 * on method and path alone, so that it stays when others are added.
 */
export function nameOfPath(method: string, path: string): string {
  const words = path.replace(/\{([^{}]*)\}/g, " by $1 ");
  return /[A-Za-z0-9]/.test(words) ? `${method} ${words}` : `${method} root`;
}

/** Names that the printed examples use beside the client. */
const TAKEN_VARIABLES = new Set(["answer", "console", "options", "process", "usage"]);

/** The variable that holds a client in examples. */
export function clientVariable(id: string): string {
  const name = camelCase(id);
  if (TAKEN_VARIABLES.has(name)) return `${name}Client`;
  return name;
}

/** `apiKey` of the provider `acme-cloud` as `ACME_CLOUD_API_KEY`. */
export function envName(provider: string, option: string): string {
  return [...words(provider), ...words(option)].join("_").toUpperCase();
}

/** The wanted name, or the first of `name2`, `name3`, … that is free. Adds it to the taken ones. */
export function takeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`;
  taken.add(name);
  return name;
}
