// Sends the requests of the collection with Postman's runtime, as a user would: the values of
// parameters and the body are filled in, and unused parameters are switched off.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const tools = process.argv[2];
const { Collection } = require(join(tools, "node_modules/postman-collection"));
const { Runner } = require(join(tools, "node_modules/postman-runtime"));

const cases = JSON.parse(readFileSync("cases.json", "utf8"));
const collection = JSON.parse(readFileSync("collection.json", "utf8"));

/** The requests of a collection, which has a folder for each tag. */
const requests = collection.item.flatMap((folder) => folder.item);

/** The request of a case, or undefined if the collection has none. */
function request(it) {
  const path = it.path.slice(1).replace(/{(\w+)}/g, ":$1");
  const found = requests.find(
    ({ request }) => request.method === it.method && request.url.path.join("/") === path,
  );
  if (!found) return undefined;
  const { request } = structuredClone(found);
  const values = new Map(it.parameters.map(({ name, value }) => [name, String(value)]));
  for (const parameter of [...request.url.query, ...request.url.variable]) {
    parameter.disabled = !values.has(parameter.key);
    parameter.value = values.get(parameter.key);
  }
  if (it.body !== undefined) request.body.raw = JSON.stringify(it.body);
  // Each case has its base URL.
  request.url.host = [`{{${it.id}}}`];
  return { name: it.id, request };
}

/** The result of a response. Postman has no types. */
function outcome(error, response) {
  if (error) return { failure: String(error) };
  if (response.code >= 300) return { error: { status: response.code } };
  const text = response.text();
  const value = text ? JSON.parse(text) : null;
  const triggers = value?.data?.triggers ?? value?.triggers;
  return { value, triggers: triggers?.map(() => "any") };
}

function print(it, line) {
  console.log(JSON.stringify({ case: it.id, body_type: it.body && "any", ...line }));
}

const byId = new Map(cases.map((it) => [it.id, it]));
const items = cases.map(request);
cases.forEach((it, index) => {
  if (!items[index]) print(it, { cannot: "the collection has no such request" });
});
const variables = [
  { key: "bearerToken", value: process.env.PIPEDREAM_API_KEY },
  ...cases.map(({ id }) => ({ key: id, value: `${process.env.CALLS_URL}/${id}/v1` })),
];
const run = new Collection({ ...collection, item: items.filter(Boolean), variable: variables });
new Runner().run(run, { timeout: { request: 60_000 } }, (error, run) => {
  if (error) throw error;
  run.start({
    request: (error, _cursor, response, _request, { name }) =>
      print(byId.get(name), outcome(error, response)),
    done: (error) => {
      if (error) throw error;
    },
  });
});
