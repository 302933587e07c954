// The calls with orval: `createSource(body, params, options)`. Parameters of the path come first.
export const head = () => `import * as api from "./client.js";
import { data, options } from "./support.js";
`;

export function call(it, { body, bodyName, camel, literals, parameters, positional }) {
  const texts = literals(parameters(it, "path", camel));
  const query = parameters(it, "query");
  if (Object.keys(query).length) texts.params = JSON.stringify(query);
  if (it.body !== undefined) texts[bodyName(it)] = body(it);
  texts.options = `options(base${it.authenticated ? ", key" : ""})`;
  const list = positional("client.ts", it.operation, texts);
  return `data(api.${it.operation}(${list}))`;
}

export const type = (schema) => `api.${schema}`;
