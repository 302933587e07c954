// Lists two pages of the sandbox's sources, and makes one call that is rejected.
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";

type Page = components["schemas"]["SourcePage"];

const baseUrl = process.env.PIPEDREAM_BASE_URL;
const key = process.env.PIPEDREAM_API_KEY;

async function list(token: string | undefined, after?: string) {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${token}` } });
  return client.GET("/users/me/sources", { params: { query: { limit: 2, after } } });
}

function page(answer: { data?: Page }): Page {
  if (!answer.data) throw new Error("no page");
  return answer.data;
}

const ids = (page: Page): string[] => page.data.map((source) => source.id);

const first = page(await list(key));
const second = page(await list(key, first.page_info?.end_cursor ?? undefined));
const refused = (await list("wrong")).response.status;
console.log(JSON.stringify({ first: ids(first), second: ids(second), refused }));
