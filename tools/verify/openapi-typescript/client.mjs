// The calls with openapi-fetch: `client.POST("/sources", { params, body })`.
export const head = () => `import type { components } from "./schema.js";
import { client, data } from "./support.js";
`;

export function call(it, { body, places }) {
  const params = JSON.stringify(places(it, { path: "path", query: "query" }));
  const options = it.body === undefined ? `params: ${params}` : `params: ${params}, body: ${body(it)}`;
  const client = `client(base${it.authenticated ? ", key" : ""})`;
  return `data(${client}.${it.method}(${JSON.stringify(it.path)}, { ${options} }))`;
}

export const type = (schema) => `components["schemas"]["${schema}"]`;
