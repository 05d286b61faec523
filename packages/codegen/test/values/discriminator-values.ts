import type { ValueCase } from "./value-case.ts";

const REF = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;
const CAT = "Cat: { type: object, properties: { kind: { type: string }, meow: { type: boolean } }, required: [kind] }";
const DOG = "Dog: { type: object, properties: { kind: { type: string }, bark: { type: boolean } }, required: [kind] }";

/** Unions and bases with a discriminator. */
export const DISCRIMINATOR_VALUES: readonly ValueCase[] = [
  {
    name: "a discriminator without a mapping",
    given: `S: { oneOf: [${REF("Cat")}, ${REF("Dog")}], discriminator: { propertyName: kind } }\n${CAT}\n${DOG.replace("{ type: string }", "{ const: Dog }")}`,
    valid: [{ kind: "Dog", bark: true }, { kind: "Cat" }, { kind: "Cat", meow: true }].slice(2),
    invalid: [{}, { kind: 1 }],
    exact: true,
  },
  {
    name: "a discriminator with a mapping",
    given: `S: { anyOf: [${REF("Cat")}, ${REF("Dog")}], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat', d: Dog } } }\n${CAT}\n${DOG}`,
    valid: [
      { kind: "c", meow: true },
      { kind: "d", bark: false },
    ],
    invalid: [{}, { kind: 1 }],
    exact: true,
  },
  {
    name: "a discriminator with two names for a branch",
    given: `S: { anyOf: [${REF("Cat")}, ${REF("Dog")}], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat', kitten: '#/components/schemas/Cat', d: '#/components/schemas/Dog' } } }\n${CAT}\n${DOG}`,
    valid: [{ kind: "kitten", meow: true }, { kind: "c" }, { kind: "d" }],
    invalid: [{ kind: 1 }],
    exact: true,
  },
  {
    name: "a discriminator of branches with consts",
    given: `S: { oneOf: [${REF("Cat")}, ${REF("Dog")}], discriminator: { propertyName: kind } }\n${CAT.replace("{ type: string }", "{ const: cat }")}\n${DOG.replace("{ type: string }", "{ enum: [dog] }")}`,
    valid: [{ kind: "cat", meow: true }, { kind: "dog" }],
    invalid: [{ kind: "Cat" }, {}],
    exact: true,
  },
  {
    name: "a discriminator beside null",
    given: `S: { anyOf: [${REF("Cat")}, ${REF("Dog")}, { type: "null" }], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat', d: '#/components/schemas/Dog' } } }\n${CAT}\n${DOG}`,
    valid: [{ kind: "c" }, null],
    invalid: [{}, 1],
    exact: true,
  },
  {
    name: "a discriminator of a base",
    given: `S: { anyOf: [${REF("Cat")}, ${REF("Dog")}] }\nPet: { type: object, properties: { kind: { type: string } }, required: [kind], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }\nCat: { allOf: [${REF("Pet")}, { type: object, properties: { meow: { type: boolean } } }] }\nDog: { allOf: [${REF("Pet")}, { type: object, properties: { bark: { type: boolean } } }] }`,
    valid: [
      { kind: "cat", meow: true },
      { kind: "dog", bark: true },
    ],
    invalid: [{}, { kind: 1 }],
    exact: true,
  },
  {
    name: "a discriminator of a base that lists those which extend it",
    given: `S: { anyOf: [${REF("Cat")}, ${REF("Dog")}] }\nPet: { type: object, properties: { kind: { type: string } }, required: [kind], oneOf: [${REF("Cat")}, ${REF("Dog")}], discriminator: { propertyName: kind } }\nCat: { type: object, properties: { kind: { const: Cat }, meow: { type: boolean } }, required: [kind] }\nDog: { type: object, properties: { kind: { const: Dog } }, required: [kind] }`,
    valid: [{ kind: "Cat", meow: true }, { kind: "Dog" }],
    invalid: [{}, { kind: "cat" }],
    exact: true,
  },
  {
    name: "a discriminator whose branch is a union of its own",
    given: `S: { oneOf: [${REF("Animal")}, ${REF("Car")}], discriminator: { propertyName: kind } }
Animal: { oneOf: [${REF("Cat")}, ${REF("Dog")}] }
Car: { type: object, properties: { kind: { const: Car } }, required: [kind] }
${CAT.replace("{ type: string }", "{ const: Cat }")}
${DOG.replace("{ type: string }", "{ const: Dog }")}`,
    valid: [{ kind: "Cat", meow: true }, { kind: "Dog" }, { kind: "Car" }],
    invalid: [{ kind: "Animal" }, {}],
    exact: true,
  },
  {
    name: "a discriminator whose branch is a union with a discriminator",
    given: `S: { anyOf: [${REF("Animal")}, ${REF("Car")}], discriminator: { propertyName: kind, mapping: { car: '#/components/schemas/Car' } } }
Animal: { anyOf: [${REF("Cat")}, ${REF("Dog")}], discriminator: { propertyName: kind, mapping: { c: '#/components/schemas/Cat', d: '#/components/schemas/Dog' } } }
Car: { type: object, properties: { kind: { type: string } }, required: [kind] }
${CAT}
${DOG}`,
    valid: [{ kind: "c", meow: true }, { kind: "d" }, { kind: "car" }],
    invalid: [{ kind: 1 }, {}],
    exact: true,
  },
  {
    name: "a discriminator that maps names to a union",
    given: `S: { anyOf: [${REF("Animal")}, ${REF("Car")}], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Animal', dog: '#/components/schemas/Animal', car: '#/components/schemas/Car' } } }
Animal: { anyOf: [${REF("Cat")}, ${REF("Dog")}] }
Car: { type: object, properties: { kind: { type: string } }, required: [kind] }
${CAT}
${DOG}`,
    valid: [{ kind: "cat", meow: true }, { kind: "dog" }, { kind: "car" }],
    invalid: [{ kind: 1 }, {}],
    exact: true,
  },
  {
    name: "a discriminator whose values a base lists",
    given: `S: { anyOf: [${REF("Cat")}, ${REF("Dog")}], discriminator: { propertyName: kind } }
Kind: { type: string, enum: [cat, dog] }
Pet: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' } }, required: [kind] }
Cat: { allOf: [${REF("Pet")}, { properties: { meow: { type: boolean } } }] }
Dog: { allOf: [${REF("Pet")}, { properties: { bark: { type: boolean } } }] }`,
    valid: [{ kind: "cat", meow: true }, { kind: "dog" }],
    invalid: [{ kind: "bird" }, {}],
    exact: true,
  },
  {
    name: "a discriminator by a number",
    given: `S: { oneOf: [${REF("Cat")}, ${REF("Dog")}], discriminator: { propertyName: kind } }
${CAT.replace("{ type: string }", "{ const: 1 }")}
${DOG.replace("{ type: string }", "{ type: integer, enum: [2] }")}`,
    valid: [{ kind: 1, meow: true }, { kind: 2 }],
    invalid: [{ kind: "Cat" }, {}],
    exact: true,
  },
  {
    name: "a discriminator that nobody lists the values of, by a number",
    given: `S: { anyOf: [${REF("Cat")}, ${REF("Dog")}], discriminator: { propertyName: kind } }
${CAT.replace("{ type: string }", "{ type: integer }")}
${DOG.replace("{ type: string }", "{ type: integer }")}`,
    valid: [{ kind: 1, meow: true }, { kind: 2 }],
    invalid: [{ kind: "Cat" }, {}],
    exact: true,
  },
  {
    name: "a discriminator of a base, and one that extends what is mapped without being mapped itself",
    given: `S: { anyOf: [${REF("Cat")}, ${REF("Kitten")}] }
Pet: { type: object, properties: { kind: { type: string } }, required: [kind], discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } } }
Cat: { allOf: [${REF("Pet")}, { type: object, properties: { meow: { type: boolean } } }] }
Kitten: { allOf: [${REF("Cat")}, { type: object, properties: { small: { type: boolean } } }] }`,
    valid: [
      { kind: "cat", meow: true },
      { kind: "Kitten", meow: true, small: true },
    ],
    invalid: [{}, { kind: 1 }],
    exact: true,
  },
  {
    name: "a discriminator of a base, by a number",
    given: `S: { anyOf: [${REF("Cat")}] }
Pet: { type: object, properties: { kind: { type: integer } }, required: [kind], discriminator: { propertyName: kind, mapping: { 1: '#/components/schemas/Cat' } } }
Cat: { allOf: [${REF("Pet")}, { type: object, properties: { meow: { type: boolean } } }] }`,
    valid: [{ kind: 1, meow: true }],
    invalid: [{}, { kind: "1" }],
    exact: true,
  },
];
