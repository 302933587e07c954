// The calls with openapi-zod-client: `api.createSource(body, { queries, params })`. If an operation
// has no body, the options come first.
export const head = () => `import type { z } from "zod";
import type { schemas } from "./client.js";
import { api } from "./support.js";

export { status, trigger } from "./support.js";
`;

export function call(it, { body, places }) {
  const options = JSON.stringify(places(it, { path: "params", query: "queries" }));
  const hasBody = it.method !== "GET";
  const first = it.body === undefined ? "undefined" : body(it);
  const list = [...(hasBody ? [first] : []), options];
  return `api(base${it.authenticated ? ", key" : ""}).${it.operation}(${list.join(", ")})`;
}

export const type = (schema) => `z.infer<typeof schemas.${schema}>`;
