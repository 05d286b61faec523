/** Why Redocly's recommended rules ask what they ask, and how to do it: its messages say only what is missing. */
const MENDING: { readonly [rule: string]: string } = {
  struct: "Tools skip or misread what the OpenAPI schema does not know. Rename the key, or remove it.",
  "info-license": "Nobody may use a description without a licence. Add info.license with name and identifier.",
  "info-license-strict": "A name alone leaves open which licence it is. Add license.identifier (SPDX) or license.url.",
  "no-path-trailing-slash":
    "Servers tell /a and /a/ apart. Write the path as the provider serves it, without the slash.",
  "no-identical-paths": "A server cannot tell these paths apart. Keep one of them.",
  "no-ambiguous-paths":
    "A server may take one path for the other. Tell them apart, or switch the rule off for this spec.",
  "no-enum-type-mismatch": "No value is of the type and in the enum. Make the two agree.",
  "no-unresolved-refs": "The reference points to nothing. Fix the pointer, or add what it names.",
  "no-schema-type-mismatch": "The keywords never apply to values of this type. Correct the type, or remove them.",
  "no-invalid-media-type-examples":
    "Readers copy examples, and the mock answers with them. Correct the example or the schema.",
  "no-server-example.com": "Nobody can call this server. Write the provider's own URL.",
  "no-server-trailing-slash":
    "Paths begin with a slash, so calls would have two. Remove the slash at the end of the URL.",
  "no-empty-servers": "Without a server a client knows no URL. Add servers.",
  "no-example-value-and-externalValue": "Only one of the two can be the example. Keep externalValue.",
  "no-invalid-parameter-examples": "Readers copy examples into calls. Correct the example or the schema.",
  "no-invalid-schema-examples": "Readers take examples for what comes. Correct the example or the schema.",
  "no-duplicated-enum-values": "A value is listed twice, so another one may be missing. Remove one of the two.",
  "no-duplicated-tag-names": "The documentation has one heading for each name. Remove one of the tags.",
  "no-illogical-composition-keywords": "A union of one or of equal branches chooses nothing. Write the schema itself.",
  "no-mixed-number-range-constraints": "Only one of the two bounds can hold. Keep the one that the provider checks.",
  "no-required-schema-properties-undefined":
    "Users get no type for a property that they need. Describe it under properties.",
  "no-unsafe-markdown": "Documentation shows descriptions as pages, scripts included. Write plain Markdown.",
  "no-unused-components": "Users get a type that nothing uses. Refer to the component, or delete it.",
  "no-undefined-server-variable": "The URL cannot be completed. Describe the variable under server.variables.",
  "no-server-variables-empty-enum": "No value may be chosen. List the values, or remove the enum.",
  "operation-summary": "The summary is the method's documentation in editors. Say in a few words what it does.",
  "operation-operationId": "The method is named after it. Write a verb and a noun in camelCase, such as updateSession.",
  "operation-operationId-unique": "Two methods cannot have one name. Rename one of them.",
  "operation-operationId-url-safe": "It becomes a name and part of a link. Write it in camelCase.",
  "operation-2xx-response": "A client has no type for success. Describe the answer that means success.",
  "operation-4xx-response":
    "Callers cannot prepare for failures that nobody describes. Describe the ones that a source documents.",
  "operation-parameters-unique": "One of the two values is lost. Keep one parameter of that name and place.",
  "path-declaration-must-exist": "A parameter without a name cannot be filled in. Name it between the braces.",
  "path-not-include-query": "A query string is not part of a path. Describe them as query parameters.",
  "path-parameters-defined": "The path cannot be built. Describe each name between braces as a path parameter.",
  "security-defined":
    "A client does not know which credential to send. Add security, or security: [] where none is needed.",
  "security-scopes-defined":
    "A token cannot be asked for a scope that nobody describes. Describe it in the scheme's flow.",
  "spec-ref-siblings": "OpenAPI 3.0 ignores the keywords beside $ref. Move it into an allOf.",
  "spec-components-invalid-map-name": "References cannot name it. Use letters, digits, dots, hyphens and underscores.",
  "tag-description": "The documentation shows the tag as a heading. Say in a sentence what belongs to it.",
};

/** Why a rule asks it and how to mend it, and where there is more. */
export function mendingOf(rule: string, reference: string | undefined): string {
  const own = MENDING[rule] ?? "If the provider's API is like that, switch the rule off in redocly.yaml.";
  return reference ? `${own} See ${reference}` : own;
}

/** The rules that the table knows. */
export const KNOWN_RULES: readonly string[] = Object.keys(MENDING);
