// Lists two pages of the sandbox's sources, and makes one call that is rejected.
import { listMySources, type SourcePage } from "./client.js";

const key = process.env.PIPEDREAM_API_KEY;

function list(token: string | undefined, after?: string) {
  return listMySources({ limit: 2, after }, { headers: { Authorization: `Bearer ${token}` } });
}

function page(answer: Awaited<ReturnType<typeof listMySources>>): SourcePage {
  if (answer.status !== 200) throw new Error(`answered ${answer.status}`);
  return answer.data;
}

const ids = (page: SourcePage): string[] => page.data.map((source) => source.id);

const first = page(await list(key));
const second = page(await list(key, first.page_info?.end_cursor ?? undefined));
const refused = (await list("wrong")).status;
console.log(JSON.stringify({ first: ids(first), second: ids(second), refused }));
