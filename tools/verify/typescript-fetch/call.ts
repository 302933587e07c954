// Lists two pages of the sandbox's sources, and makes one call that is rejected.
import { Configuration, ResponseError, SourcesApi, type SourcePage } from "./client/index.js";

const key = process.env.PIPEDREAM_API_KEY;

function list(accessToken: string | undefined, after?: string) {
  const basePath = process.env.PIPEDREAM_BASE_URL;
  const api = new SourcesApi(new Configuration({ basePath, accessToken }));
  return api.listMySources({ limit: 2, after });
}

async function refusal(): Promise<number> {
  try {
    await list("wrong");
  } catch (error) {
    if (error instanceof ResponseError) return error.response.status;
    throw error;
  }
  throw new Error("a wrong key was taken");
}

const ids = (page: SourcePage): string[] => page.data.map((source) => source.id);

const first = await list(key);
const second = await list(key, first.pageInfo?.endCursor ?? undefined);
const refused = await refusal();
console.log(JSON.stringify({ first: ids(first), second: ids(second), refused }));
