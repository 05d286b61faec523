import { describe, expect, it } from "vitest";
import { emittedFile, emittedStatement } from "../../test/support/emitted-statement.ts";

describe("a client in groups", () => {
  it.each([
    [
      "export interface AcmeClient",
      `
export interface AcmeClient extends BoundClient<paths> {
  readonly pets: PetsGroup;

  readonly petOwners: PetOwnersGroup;`,
    ],
    [
      "interface PetOwnersGroup",
      `
interface PetOwnersGroup {
  /**
   * Who has a pet.
   *
   * \`GET /owners/{owner}\`
   *
   * @example
   * await acme.petOwners.get({ path: { owner: "ann" } });
   */
  readonly get: Call<GetPetOwnersInput, GetPetOwnersData, GetPetOwnersResult, GetPetOwnersErrorBody>;
}`,
    ],
    [
      "export function",
      `
export function createAcmeClient(options: AcmeOptions = {}): AcmeClient {
  return bindGroups(
    createAcmeCore(options),
    {
      pets: {
        list: operations.petsList,
        create: operations.createPets,
        get: operations.petsGet,
        delete: operations.petsDelete,
        pets: operations.pets,
      },
      petOwners: { get: operations.getPetOwners },
    },
    { ping: operations.ping },
  );
}`,
    ],
  ])("%s", (start, want) => {
    const text = emittedFile("grouped", "src/gen/client.ts");
    expect(text.slice(text.indexOf(start))).toContain(want.trim());
  });

  it("keeps the names of the functions", () => {
    expect(emittedStatement("grouped", "src/gen/operations.ts", "export const petsGet")).toMatch(
      /^export const petsGet: Operation</,
    );
  });

  it("is bound as before where nothing is grouped", () => {
    expect(emittedStatement("pages", "src/gen/client.ts", "  return")).toBe(
      "return bind(createAcmeCore(options), operations);\n}",
    );
  });
});
