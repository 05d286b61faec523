/** Words of OpenAPI and JSON Schema, and of JavaScript, that an author may have for a name all the same. */
export const TARGETS: readonly string[] = `
default enum const example examples properties patternProperties items prefixItems $ref required type format allOf oneOf
not if then additionalProperties dependentSchemas dependentRequired $defs definitions $id $anchor $schema discriminator
mapping nullable readOnly writeOnly deprecated title description pattern content contentSchema schema schemas parameters
headers encoding links callbacks responses components paths servers security get value externalValue x-a x-next
__proto__ constructor toString length name in
`
  .trim()
  .split(/\s+/);
