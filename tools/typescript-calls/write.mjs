// Writes calls.ts: a function for each case of cases.json, which makes its call with the generated
// client. Bodies are literals, so the compiler checks them.
//
// `client.mjs` of the target knows its client:
// - `head(schemas)`: the imports of calls.ts, and what else it exports for run.mjs; `schemas` are
//   those of the responses
// - `call(case, names)`: an expression whose promise has the value of the response, or
//   `{ cannot: "the reason" }`; it can use `base`, the base URL, and `key`, the API key;
//   `names` are the functions of names.mjs
// - `type(schema)`: the type that a schema has become
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import * as names from "./names.mjs";

const cases = JSON.parse(readFileSync("cases.json", "utf8"));
const client = await import(pathToFileURL("client.mjs"));

const calls = cases.map((it) => {
  const call = client.call(it, names);
  return typeof call === "string"
    ? `  ${it.id}: (base: string, key: string) => ${call},`
    : `  ${it.id}: ${JSON.stringify(call)},`;
});
const unique = (schemas) => [...new Set(schemas.filter(Boolean))];
const responses = unique(cases.map((it) => it.response_schema));
const bodies = unique(cases.map((it) => it.body_schema));
const types = unique([...bodies, ...responses, "Trigger", ...names.TRIGGERS]).map(
  (name) => `  ${name}: ${client.type(name)};`,
);

writeFileSync(
  "calls.ts",
  `${client.head(responses)}
export const calls = {
${calls.join("\n")}
};

export type Schemas = {
${types.join("\n")}
};
`,
);
