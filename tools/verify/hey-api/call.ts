// Lists two pages of the sandbox's sources, and makes one call that is rejected.
import { createClient } from "./client/client/index.js";
import { listMySources, type SourcePage } from "./client/index.js";

const key = process.env.PIPEDREAM_API_KEY;

async function list(auth: string | undefined, after?: string) {
  const client = createClient({ baseUrl: process.env.PIPEDREAM_BASE_URL, auth });
  return listMySources({ client, query: { limit: 2, after } });
}

function page(answer: { data?: SourcePage }): SourcePage {
  if (!answer.data) throw new Error("no page");
  return answer.data;
}

const ids = (page: SourcePage): string[] => page.data.map((source) => source.id);

const first = page(await list(key));
const second = page(await list(key, first.page_info?.end_cursor ?? undefined));
const refused = (await list("wrong")).response?.status;
console.log(JSON.stringify({ first: ids(first), second: ids(second), refused }));
