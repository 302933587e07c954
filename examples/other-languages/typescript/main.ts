// Lists two pages of sources, creates a webhook, and deletes it twice.
import createClient from "openapi-fetch";
import type { components, paths } from "./pipedream.js";

const { PIPEDREAM_BASE_URL, PIPEDREAM_API_KEY } = process.env;
const client = createClient<paths>({
  baseUrl: PIPEDREAM_BASE_URL ?? "https://api.pipedream.com/v1",
  headers: { Authorization: `Bearer ${PIPEDREAM_API_KEY}` },
});

const first = await listSources();
console.log("first page:", ids(first));
// The next page begins after the last item of this one.
const after = first.page_info?.end_cursor;
if (after) console.log("second page:", ids(await listSources(after)));

const webhook = await createWebhook("https://example.com/hook");
console.log(`created ${webhook.id} for ${webhook.url}`);
await deleteWebhook(webhook.id);
await deleteWebhook(webhook.id);

async function listSources(after?: string) {
  const { data, error, response } = await client.GET("/users/me/sources", {
    params: { query: { limit: 2, after } },
  });
  if (!data) throw failure(response, error);
  return data;
}

function ids(page: components["schemas"]["SourcePage"]): string {
  return page.data.map((source) => source.id).join(", ");
}

async function createWebhook(url: string) {
  const { data, error, response } = await client.POST("/webhooks", { params: { query: { url } } });
  if (!data) throw failure(response, error);
  return data.data;
}

/** Deletes a webhook, which may not exist. */
async function deleteWebhook(id: string) {
  const { error, response } = await client.DELETE("/webhooks/{id}", { params: { path: { id } } });
  if (response.ok) console.log(`deleted ${id}`);
  else if (response.status === 404) console.log(`${id} does not exist`);
  else throw failure(response, error);
}

/** The body of an error is an object if it is JSON, and text if not. */
function failure(response: Response, body: unknown): Error {
  return new Error(`${response.status} ${response.statusText}: ${JSON.stringify(body)}`);
}
