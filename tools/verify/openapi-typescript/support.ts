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

/** The value of a response. By its type, a result without an error has one. */
export async function data<D>(
  call: Promise<{ data?: D; error?: unknown; response: Response }>,
): Promise<D> {
  const { data, error, response } = await call;
  if (error !== undefined) throw new ResponseError(response.status);
  return data as D;
}
