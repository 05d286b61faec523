/** An observation that can be made on any server of the behaviour document; right as the document has it. */
export interface Behaviour {
  readonly name: string;
  /** @param url Base URL of a client. */
  observe(url: string): Promise<unknown>;
  readonly right: unknown;
}

const animal = {
  type: "object",
  properties: { id: { type: "integer" }, secret: { type: "string", writeOnly: true } },
};
const ok = (content: unknown): object => ({ description: "x", content: { "application/json": content } });

export const behaviourDocument: object = {
  openapi: "3.1.0",
  info: { title: "Behaviours", version: "1" },
  servers: [{ url: "https://zoo.example/v1" }],
  paths: {
    "/animal": {
      get: {
        responses: {
          "200": ok({ schema: animal }),
          "404": ok({ examples: { first: { value: { n: 1 } }, second: { value: { n: 2 } } } }),
        },
      },
    },
    "/feed": {
      get: {
        responses: {
          "200": {
            description: "x",
            content: {
              "application/json": { examples: { whole: { value: {} } } },
              "text/event-stream": { examples: { stream: { value: "data: 1\n\n" } } },
            },
          },
        },
      },
    },
    "/bearer": { get: { security: [{ bearer: [] }], responses: { "200": ok({ example: {} }) } } },
    "/basic": { get: { security: [{ basic: [] }], responses: { "200": ok({ example: {} }) } } },
    "/cookie": { get: { security: [{ cookie: [] }], responses: { "200": ok({ example: {} }) } } },
  },
  components: {
    securitySchemes: {
      bearer: { type: "http", scheme: "bearer" },
      basic: { type: "http", scheme: "basic" },
      cookie: { type: "apiKey", in: "cookie", name: "key" },
    },
  },
};

const get = (url: string, headers: Record<string, string> = {}): Promise<Response> => fetch(url, { headers });
const prefer = (value: string) => async (url: string) => {
  const response = await get(`${url}/animal`, { prefer: value });
  return [response.status, await response.json()];
};

export const behaviours: readonly Behaviour[] = [
  {
    name: "the base path of the server is not served",
    observe: async (url) => (await get(`${new URL(url).origin}/v1/animal`)).status,
    right: 200,
  },
  { name: "Prefer stops at a semicolon", observe: prefer("code=404; example=second"), right: [404, { n: 2 }] },
  {
    name: "an example that does not exist is answered with 500",
    observe: async (url) => (await get(`${url}/animal`, { prefer: "code=404, example=third" })).status,
    right: 400,
  },
  {
    name: "a generated answer has write-only properties",
    observe: async (url) => Object.keys((await (await get(`${url}/animal`)).json()) as object),
    right: ["id"],
  },
  {
    name: "an example of a second media type is not found",
    observe: async (url) => {
      const response = await get(`${url}/feed`, { prefer: "example=stream" });
      return [response.status, response.headers.get("content-type"), await response.text()];
    },
    right: [200, "text/event-stream", "data: 1\n\n"],
  },
  {
    name: "405 comes without Allow",
    observe: async (url) => (await fetch(`${url}/animal`, { method: "PUT" })).headers.has("allow"),
    right: true,
  },
  {
    name: "HEAD is refused where only GET is documented",
    observe: async (url) => (await fetch(`${url}/animal`, { method: "HEAD" })).status,
    right: 200,
  },
  {
    name: "the scheme `bearer` in lower case is refused",
    observe: async (url) => (await get(`${url}/bearer`, { authorization: "bearer x" })).status,
    right: 200,
  },
  {
    name: "a basic password with a colon is refused",
    observe: async (url) => (await get(`${url}/basic`, { authorization: `Basic ${btoa("me:a:b")}` })).status,
    right: 200,
  },
  {
    name: "a cookie whose name ends with the key's name is taken for it",
    observe: async (url) => (await get(`${url}/cookie`, { cookie: "monkey=x" })).status,
    right: 401,
  },
];
