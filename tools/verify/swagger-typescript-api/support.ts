import { Api } from "./client.js";

export function api(baseUrl: string, key: string) {
  const headers = { Authorization: `Bearer ${key}` };
  return new Api({ baseUrl, securityWorker: () => ({ headers }) });
}

/** The client throws the response, to which it adds the body. */
export const status = (error: unknown) => (error instanceof Response ? error.status : undefined);
