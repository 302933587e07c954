import { createClient } from "./client/client/index.js";

export function client(baseUrl: string, auth: string) {
  return createClient({ baseUrl, auth });
}

class ResponseError extends Error {
  constructor(readonly status: number) {
    super(`answered ${status}`);
  }
}

/** The value of a response. By its type, a result without an error has one. */
export async function data<D>(
  call: Promise<{ data?: D; error?: unknown; response?: Response }>,
): Promise<D> {
  const { data, error, response } = await call;
  if (!response) throw error;
  if (error !== undefined) throw new ResponseError(response.status);
  return data as D;
}
