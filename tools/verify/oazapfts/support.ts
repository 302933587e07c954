/** The options of a call. */
export function options(baseUrl: string, key?: string) {
  return { baseUrl, headers: key === undefined ? {} : { Authorization: `Bearer ${key}` } };
}

class ResponseError extends Error {
  constructor(readonly status: number) {
    super(`answered ${status}`);
  }
}

/** The value of a successful response. */
type Success<R> = Extract<R, { status: 200 | 202 }>;

export async function data<R extends { status: number; data?: unknown }>(
  call: Promise<R>,
): Promise<Success<R>["data"]> {
  const response = await call;
  if (response.status >= 300) throw new ResponseError(response.status);
  return response.data;
}
