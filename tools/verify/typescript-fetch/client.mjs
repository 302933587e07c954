// The calls with typescript-fetch: `new SourcesApi(configuration).createSource({ orgId, … })`.
export const head = (schemas) => `import * as api from "./client/index.js";

export const status = (error: unknown) =>
  error instanceof api.ResponseError ? error.response.status : undefined;

export const encode = {
${schemas.filter(hasType).map((name) => `  ${name}: api.${name}ToJSON,`).join("\n")}
};
`;

// An object without properties has no type.
const hasType = (schema) => schema !== "OAuthRevocation";

export function call(it, { body, bodyName, camel, literals, parameters, object }) {
  const texts = literals({
    ...parameters(it, "path", camel),
    ...parameters(it, "query", camel),
  });
  if (it.body !== undefined) texts[bodyName(it)] = body(it);
  const configuration = "new api.Configuration({ basePath: base, accessToken: key })";
  return `new api.${it.tag}Api(${configuration}).${it.operation}(${object(texts)})`;
}

export const type = (schema) => (hasType(schema) ? `api.${schema}` : "object");
