import { AxiosError } from "axios";
import { createApiClient, schemas } from "./client.js";

export function api(baseUrl: string, key?: string) {
  const headers = key === undefined ? {} : { Authorization: `Bearer ${key}` };
  return createApiClient(baseUrl, { axiosConfig: { headers } });
}

export const status = (error: unknown) =>
  error instanceof AxiosError ? error.response?.status : undefined;

/** The variant that decodes a trigger: the first one that accepts it. */
export function trigger(value: unknown) {
  const variant = schemas.Trigger.options.find((option) => option.safeParse(value).success);
  const isVariant = ([, schema]: [string, unknown]) => schema === variant;
  return Object.entries(schemas).find(isVariant)?.[0] ?? "none";
}
