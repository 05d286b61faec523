import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors/input-error.ts";
import * as runtime from "../../src/index.ts";

const place = { operation: "getThing", route: "GET /things" };
const response = new Response(null, { status: 502, headers: { "content-type": "text/html" } });
const errors = {
  ApiError: new runtime.ApiError(place, { status: 404, headers: new Headers() }, { message: "gone" }, true),
  AuthError: new runtime.AuthError(place, "no token", 401),
  InputError: new InputError(place, "no"),
  MissingCredentialsError: new runtime.MissingCredentialsError(place, ['"apiKey"']),
  NetworkError: new runtime.NetworkError(place, new TypeError("fetch failed"), { secrets: [] }),
  PageError: new runtime.PageError(place, "was not read to the end"),
  ParseError: new runtime.ParseError(place, response, "<html>"),
  TimeoutError: new runtime.TimeoutError(place, 100),
  ValidationError: new runtime.ValidationError(place, { direction: "response", status: 200 }, [
    { path: ["body"], message: "must be object", keyword: "type" },
  ]),
};
const guards: { [name: string]: (error: unknown) => boolean } = {
  ApiError: runtime.isApiError,
  AuthError: runtime.isAuthError,
  InputError: runtime.isInputError,
  MissingCredentialsError: runtime.isMissingCredentialsError,
  NetworkError: runtime.isNetworkError,
  PageError: runtime.isPageError,
  ParseError: runtime.isParseError,
  TimeoutError: runtime.isTimeoutError,
  ValidationError: runtime.isValidationError,
};

describe.each(Object.entries(errors))("%s", (name, error) => {
  const known = (value: unknown): string[] => Object.keys(guards).filter((key) => guards[key]?.(value));

  test("is known by its own guard and no other", () => {
    expect(known(error)).toEqual([name]);
    expect(error).toMatchObject({ name, operation: "getThing", route: "GET /things" });
    expect(error).toBeInstanceOf(runtime.SpecwrightError);
    expect(error.message).toMatch(/^getThing .+ \(GET \/things\)$/);
    expect(error.stack?.startsWith(`${name}: `) || error.stack?.startsWith("Error: ")).toBe(true);
  });

  test("is known after JSON and after a structured clone of it, with its message", () => {
    const read = JSON.parse(JSON.stringify(error));
    expect([known(read), read.message]).toEqual([[name], error.message]);
    expect(known(structuredClone(error.toJSON()))).toEqual([name]);
  });

  test("is known when another copy of this package made it", () => {
    class Copy extends Error {
      override readonly name = name;
      readonly operation = "getThing";
    }
    expect(known(new Copy())).toEqual([name]);
  });
});

test.each([
  undefined,
  null,
  "ApiError",
  {},
  new Error("x"),
  { name: "ApiError" },
  new DOMException("x", "TimeoutError"),
])("%j is none of ours", (value) => {
  expect(Object.values(guards).some((guard) => guard(value))).toBe(false);
});
