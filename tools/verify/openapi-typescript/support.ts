import createClient from "openapi-fetch";
import type { paths } from "./schema.js";

export function client(baseUrl: string, key?: string) {
  const headers = key === undefined ? {} : { Authorization: `Bearer ${key}` };
  return createClient<paths>({ baseUrl, headers });
}

class ResponseError extends Error {
  constructor(readonly status: number) {
    super(`answered ${status}`);
  }
}

/** The value of a response, which openapi-fetch returns with its status. */
export async function data<D>(call: Promise<{ data?: D; response: Response }>): Promise<D> {
  const { data, response } = await call;
  if (!response.ok) throw new ResponseError(response.status);
  return data as D;
}
