// The calls with oazapfts: `createSource(body, { orgId }, options)`. Required parameters come
// first.
export const head = () => `import * as api from "./client.js";
import { data, options } from "./support.js";
`;

export function call(it, { body, bodyName, camel, declared, literals, object, parameters, positional }) {
  const texts = literals(parameters(it, "path", camel));
  if (it.body !== undefined) texts[bodyName(it)] = body(it);
  const isRequired = ([name]) => declared("client.ts", it.operation).includes(name);
  const query = Object.entries(literals(parameters(it, "query", camel)));
  Object.assign(texts, Object.fromEntries(query.filter(isRequired)));
  const optional = Object.fromEntries(query.filter((it) => !isRequired(it)));
  if (Object.keys(optional).length) texts.options = object(optional);
  texts.opts = `options(base${it.authenticated ? ", key" : ""})`;
  return `data(api.${it.operation}(${positional("client.ts", it.operation, texts)}))`;
}

export const type = (schema) => `api.${schema}`;
