// The calls with the generator `typescript`: `new SourcesApi(configuration).createSource(body, orgId)`.
export const head = (schemas) => `import * as api from "./client/index.js";
import { ObjectSerializer } from "./client/models/ObjectSerializer.js";
import { configuration } from "./support.js";

export const status = (error: unknown) =>
  error instanceof api.ApiException ? error.code : undefined;

const encoder = (type: string) => (value: unknown) => ObjectSerializer.serialize(value, type, "");

export const encode = {
${schemas.filter((name) => !UNTYPED[name]).map((name) => `  ${name}: encoder("${name}"),`).join("\n")}
};
`;

// A string is not a value of an enum.
const MEMBERS = {
  '"event"': "api.EventExpansion.Event",
  '"client_credentials"': "api.OAuthGrantType.ClientCredentials",
};

export function call(it, { body, bodyName, camel, literals, parameters, positional }) {
  const texts = literals({
    ...parameters(it, "path", camel),
    ...parameters(it, "query", camel),
  });
  if (it.body !== undefined) texts[bodyName(it)] = body(it);
  const file = "client/types/PromiseAPI.ts";
  const list = positional(file, `Promise${it.tag}Api.${it.operation}`, texts);
  const call = `new api.${it.tag}Api(configuration(base, key)).${it.operation}(${list})`;
  return call.replace(/"(event|client_credentials)"/g, (text) => MEMBERS[text]);
}

// An object without properties has no type, and a union is exported as any value.
const UNTYPED = { OAuthRevocation: "object", Trigger: "any" };
export const type = (schema) => UNTYPED[schema] ?? `api.${schema}`;
