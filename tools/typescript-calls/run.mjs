// Makes the calls of a compiled calls.ts, whose path is the argument, and prints a line for each.
//
// Besides `calls`, it can export:
// - `status(error)`: the status of an error of the client, or undefined if it has none
// - `encode`: the encoder of each response schema, if the client decodes
// - `trigger(value)`: the name of the type of a trigger, if the client decides it at run time
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { triggersOf, types } from "./types.mjs";

const { CALLS_URL, PIPEDREAM_API_KEY } = process.env;
const cases = JSON.parse(readFileSync("cases.json", "utf8"));
const client = await import(pathToFileURL(resolve(process.argv[2])));

const values = new Map();
const lines = new Map();
for (const it of cases) {
  const call = client.calls[it.id];
  if (typeof call !== "function") {
    lines.set(it.id, call);
    continue;
  }
  try {
    const value = (await call(`${CALLS_URL}/${it.id}/v1`, PIPEDREAM_API_KEY)) ?? null;
    values.set(it.id, value);
    const encode = client.encode?.[it.response_schema];
    lines.set(it.id, { value: encode ? encode(value) : value });
  } catch (error) {
    const status = client.status ? client.status(error) : error?.status;
    const type = error?.constructor?.name ?? typeof error;
    lines.set(it.id, status === undefined ? { failure: `${error}` } : { error: { status, type } });
  }
}

const typed = types(cases, values);
for (const it of cases) {
  const line = { case: it.id, ...typed.get(it.id), ...lines.get(it.id) };
  if (line.triggers && client.trigger) line.triggers = triggersOf(values.get(it.id)).map(client.trigger);
  console.log(JSON.stringify(line));
}
