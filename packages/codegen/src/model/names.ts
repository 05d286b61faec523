// The one place where a wire name becomes an identifier.

/** Words that cannot name a const, and names that a module or a promise would trip over. */
const RESERVED = new Set(
  `abstract any as async await break case catch class const continue debugger declare default delete do else enum eval
  export extends false finally for from function get if implements import in infer instanceof interface is keyof let
  module namespace never new null number object of package private protected public raw readonly require return set
  static string super switch symbol then this throw true try type typeof undefined unique unknown using var void while
  with yield globalThis arguments constructor prototype __proto__ toString valueOf hasOwnProperty toJSON
  operations components paths defineOperation`.split(/\s+/),
);

/**
 * `get-user_by ID` as `["get", "user", "by", "ID"]`; case changes separate words too. Latin letters lose their accents, and
 * those of other scripts stay, because TypeScript takes them.
 */
export function words(text: string): string[] {
  // The same in the letters of most names.
  if (/^[ -~]*$/.test(text))
    return text
      .replace(/([a-z\d])([A-Z])/g, "$1 $2")
      .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
      .split(/[^A-Za-z0-9]+/)
      .filter(Boolean);
  return text
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{M}0-9]+/u)
    .map((word) => word.replace(/^\p{M}+/u, ""))
    .filter(Boolean);
}

/** An identifier in PascalCase: `get-user` as `GetUser`, `3d` as `N3d`; "Unnamed" for a text without letters and digits. */
export function pascalCase(text: string): string {
  if (/^[A-Z][A-Za-z0-9]*$/.test(text)) return text;
  const joined = words(text)
    .map((word) => word.replace(/^./u, (letter) => letter.toUpperCase()))
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

/** Names that every object has, or that a promise or the client itself would trip over. */
const RESERVED_MEMBERS = new Set(
  "constructor hasOwnProperty prototype raw then toJSON toLocaleString toString valueOf".split(" "),
);

/** The name of a group of methods, or of a method in it. A member may be called `delete` or `import`. */
export function memberName(text: string): string {
  const name = lowerCamel(text);
  if (RESERVED_MEMBERS.has(name)) return `${name}_`;
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
  return /[\p{L}0-9]/u.test(words) ? `${method} ${words}` : `${method} root`;
}

/** Names that the printed examples use beside the client. */
const TAKEN_VARIABLES = new Set(["answer", "console", "options", "process", "usage"]);

/** The variable that holds a client in examples. */
export function clientVariable(id: string): string {
  const name = camelCase(id);
  if (TAKEN_VARIABLES.has(name)) return `${name}Client`;
  return name;
}

/** `apiKey` of the provider `acme-cloud` as `ACME_CLOUD_API_KEY`, behind the prefix of the workspace. */
export function envName(provider: string, option: string, prefix = ""): string {
  const own = [...words(provider), ...words(option)].map(ascii);
  return [prefix, ...own].filter(Boolean).join("_").toUpperCase();
}

/** The option of a scheme that is called like this: a template of provider.yaml can name it. */
export function optionName(scheme: string): string {
  return camelCase(words(scheme).map(ascii).join(" "));
}

function ascii(word: string): string {
  return word.replace(/[^A-Za-z0-9]+/g, "");
}

/** Latin letters that are more than a letter with an accent. */
const SPELLED = new Map(
  "ß=ss ẞ=SS æ=ae Æ=Ae œ=oe Œ=Oe ø=o Ø=O ł=l Ł=L đ=d Đ=D ð=d Ð=D þ=th Þ=Th ħ=h Ħ=H ı=i"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/** A text in the letters of ASCII as far as they go: `Kräuter` as `Krauter`. An apostrophe separates no words. */
export function latin(text: string): string {
  if (/^[ -&(-~]*$/.test(text)) return text;
  return text
    .replace(/['’]/g, "")
    .replace(/[^ -~]/g, (letter) => SPELLED.get(letter) ?? letter)
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
}

/** A text as the name of a folder or a package: `Tee & Kräuter API` as `tee-krauter-api`; empty where no letter is Latin. */
export function kebabCase(text: string): string {
  return words(latin(text)).map(ascii).filter(Boolean).join("-").toLowerCase();
}

/** The wanted name, or the first of `name2`, `name3`, … that is free. Adds it to the taken ones. */
export function takeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`;
  taken.add(name);
  return name;
}
