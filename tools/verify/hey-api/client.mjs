// The calls with hey-api: `createSource({ client, path, query, body })`.
export const head = () => `import * as api from "./client/index.js";
import { client, data } from "./support.js";
`;

export function call(it, { body, literals, object, places }) {
  const texts = { client: "client(base, key)", ...literals(places(it, { path: "path", query: "query" })) };
  if (it.body !== undefined) texts.body = body(it);
  return `data(api.${it.operation}(${object(texts)}))`;
}

export const type = (schema) => `api.${schema}`;
