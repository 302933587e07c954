// The calls with typescript-axios: `new SourcesApi(configuration).createSource(body, orgId)`.
export const head = () => `import { AxiosError } from "axios";
import * as api from "./client/index.js";

export const status = (error: unknown) =>
  error instanceof AxiosError ? error.response?.status : undefined;
`;

export function call(it, { body, bodyName, camel, literals, parameters, positional }) {
  const texts = literals({
    ...parameters(it, "path", camel),
    ...parameters(it, "query", camel),
  });
  if (it.body !== undefined) texts[bodyName(it)] = body(it);
  const list = positional("client/api.ts", `${it.tag}Api.${it.operation}`, texts);
  const configuration = "new api.Configuration({ basePath: base, accessToken: key })";
  return `new api.${it.tag}Api(${configuration}).${it.operation}(${list}).then((it) => it.data)`;
}

// An object without properties has no type.
export const type = (schema) => (schema === "OAuthRevocation" ? "object" : `api.${schema}`);
