import type { LiveExchange } from "./recorded-exchange.ts";

/** What HTTP says of a header's value, whatever the description says of it. */
interface Syntax {
  readonly form: RegExp;
  readonly words: string;
}

const day = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const month = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const time = "([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)";
// RFC 9110, 5.6.7: the form that is written today, and the two old ones that everybody has to read.
const forms = [
  `${day}, \\d{2} ${month} \\d{4} ${time} GMT`,
  `(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \\d{2}-${month}-\\d{2} ${time} GMT`,
  `${day} ${month} [ \\d]\\d ${time} \\d{4}`,
];
const date = forms.join("|");
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const httpDate: Syntax = { form: whole(date), words: "is not an HTTP date, such as Sun, 06 Nov 1994 08:49:37 GMT" };
const tokens: Syntax = { form: whole(`(\\s*(${token})?\\s*)(,\\s*(${token})?\\s*)*`), words: "is not a list of names" };

const syntaxes: ReadonlyMap<string, Syntax> = new Map([
  ["date", httpDate],
  ["last-modified", httpDate],
  ["retry-after", { form: whole(`\\d+|${date}`), words: "is neither a number of seconds nor a date of HTTP" }],
  ["age", { form: whole("\\d+"), words: "is not a number of seconds" }],
  ["etag", { form: whole('(W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"'), words: "is not an entity tag: it needs quotes" }],
  ["vary", tokens],
  ["allow", tokens],
  [
    "content-language",
    {
      form: whole("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*(\\s*,\\s*[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*)*"),
      words: "is not a list of language tags, such as en-US",
    },
  ],
]);

interface Finding {
  readonly location: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** Headers of HTTP whose values HTTP forbids. What they mean to a client, no description has to say. */
export function headerFaults({ headers }: NonNullable<LiveExchange["response"]>): Finding[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    const syntax = syntaxes.get(name);
    if (syntax === undefined || syntax.form.test(value) || value.includes("[redacted]")) return [];
    return [{ location: ["response", "header", name], code: "header-syntax", message: syntax.words }];
  });
}

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}
