// The calls with swagger-typescript-api: `api.sources.createSource(body, query)`. The first segment
// of the path is the name of the group.
export const head = () => `import type * as types from "./client.js";
import { api } from "./support.js";

export { status } from "./support.js";
`;

export function call(it, { body, camel, literals, parameters, positional }) {
  const texts = literals(parameters(it, "path", camel));
  const query = parameters(it, "query");
  if (Object.keys(query).length) texts.query = JSON.stringify(query);
  if (it.body !== undefined) texts.data = body(it);
  const path = `${camel(it.path.split("/")[1])}.${it.operation}`;
  const list = positional("client.ts", path, texts);
  return `api(base, key).${path}(${list}).then((it) => it.data)`;
}

export const type = (schema) => `types.${schema}`;
