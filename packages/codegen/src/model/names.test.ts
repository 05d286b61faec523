import { describe, expect, it } from "vitest";
import { camelCase, clientVariable, envName, kebabCase, nameOfPath, pascalCase, takeName } from "./names.ts";

describe("camelCase", () => {
  it.each([
    ["updateSession", "updateSession"],
    ["update_session", "updateSession"],
    ["update-session", "updateSession"],
    ["UpdateSession", "updateSession"],
    ["update session", "updateSession"],
    ["GET /users/{id}", "getUsersId"],
    ["users.list", "usersList"],
    ["getHTTPStatus", "getHTTPStatus"],
    ["HTTPStatus", "httpStatus"],
    ["URL", "url"],
    ["getUser2", "getUser2"],
    ["2fa", "n2fa"],
    ["écrireMémo", "ecrireMemo"],
    ["日本", "日本"],
    ["отправить_письмо", "отправитьПисьмо"],
    ["größeÄndern", "grosseAndern"],
    ["がっこう 가격", "がっこう가격"],
    ["🎉", "unnamed"],
    ["", "unnamed"],
    ["__proto__", "proto"],
    ["../../evil", "evil"],
    ["delete", "delete_"],
    ["await", "await_"],
    ["constructor", "constructor_"],
    ["then", "then_"],
    ["raw", "raw_"],
    ["toString", "toString_"],
    ["defineOperation", "defineOperation_"],
  ])("makes %j the identifier %s", (text, want) => {
    expect(camelCase(text)).toBe(want);
  });
});

describe("the method of an operation without an operationId", () => {
  it.each([
    ["get", "/pets", "getPets"],
    ["get", "/pets/{petId}", "getPetsByPetId"],
    ["delete", "/pets/{petId}/photos/{photo-id}", "deletePetsByPetIdPhotosByPhotoId"],
    ["post", "/v1/files/{id}:archive", "postV1FilesByIdArchive"],
    ["get", "/export.{format}", "getExportByFormat"],
    ["get", "/", "getRoot"],
    ["put", "/{id}", "putById"],
    ["patch", "/a/", "patchA"],
  ])("%s %s is %s", (method, path, want) => {
    expect(camelCase(nameOfPath(method, path))).toBe(want);
  });
});

describe("pascalCase", () => {
  it.each([
    ["session", "Session"],
    ["foo_bar", "FooBar"],
    ["fooBar", "FooBar"],
    ["foo-bar", "FooBar"],
    ["Foo.Bar", "FooBar"],
    ["HTTPError", "HTTPError"],
    ["2fa", "N2fa"],
    ["***", "Unnamed"],
  ])("makes %j the identifier %s", (text, want) => {
    expect(pascalCase(text)).toBe(want);
  });
});

describe("clientVariable", () => {
  it.each([
    ["acme-cloud", "acmeCloud"],
    ["default", "default_"],
    ["process", "processClient"],
  ])("holds a client of %s in %s", (id, want) => {
    expect(clientVariable(id)).toBe(want);
  });
});

describe("kebabCase", () => {
  it.each([
    ["Tee & Kräuter API", "tee-krauter-api"],
    ["Tee & Kra\u0308uter", "tee-krauter"],
    ["Smørrebrød ÆØÅ", "smorrebrod-ae-oa"],
    ["Łódź Straße", "lodz-strasse"],
    ["Bob's Tea, Ann’s Milk", "bobs-tea-anns-milk"],
    ["Café Menu/GetIt", "cafe-menu-get-it"],
    ["a_b c.d", "a-b-c-d"],
    ["茶 Tea", "tea"],
    ["茶", ""],
    ["2nd API", "2nd-api"],
  ])("%s -> %s", (given, want) => {
    expect(kebabCase(given)).toBe(want);
  });
});

describe("envName", () => {
  it.each([
    ["acme", "apiKey", "ACME_API_KEY"],
    ["acme-cloud", "clientSecret", "ACME_CLOUD_CLIENT_SECRET"],
  ])("makes %s and %s the variable %s", (provider, option, want) => {
    expect(envName(provider, option)).toBe(want);
  });
});

describe("takeName", () => {
  it("counts up to a name that is free, and takes it", () => {
    const taken = new Set(["a", "a2"]);
    expect([takeName("a", taken), takeName("a", taken), takeName("b", taken)]).toEqual(["a3", "a4", "b"]);
  });
});
