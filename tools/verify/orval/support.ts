/** The options of a call. The base URL is an environment variable; see orval.config.cjs. */
export function options(base: string, key?: string): RequestInit {
  process.env.BASE_URL = base;
  return key === undefined ? {} : { headers: { Authorization: `Bearer ${key}` } };
}

class ResponseError extends Error {
  constructor(readonly status: number) {
    super(`answered ${status}`);
  }
}

/** The value of a successful response. */
type Success<R> = Extract<R, { status: 200 | 202 }>;

export async function data<R extends { status: number; data: unknown }>(
  call: Promise<R>,
): Promise<Success<R>["data"]> {
  const response = await call;
  if (response.status >= 300) throw new ResponseError(response.status);
  return response.data;
}
