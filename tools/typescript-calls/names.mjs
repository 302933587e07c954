// The names that the cases and the generated clients use.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The variants of the schema `Trigger`. */
export const TRIGGERS = ["HttpTrigger", "SourceTrigger", "TimerTrigger", "EmailTrigger", "UnknownTrigger"];

/** Loads a package of the target's working folder. */
export const load = createRequire(join(process.cwd(), "package.json"));

/** `org_id` as `orgId`. */
export const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** The parameters of a case in one place, by their names. */
export function parameters(it, place, rename = (name) => name) {
  const found = it.parameters.filter((parameter) => parameter.in === place);
  return Object.fromEntries(found.map(({ name, value }) => [rename(name), value]));
}

/** The parameters of a case by their places, under other names. Places without one are absent. */
export function places(it, names) {
  const found = Object.entries(names).map(([place, name]) => [name, parameters(it, place)]);
  return Object.fromEntries(found.filter(([, values]) => Object.keys(values).length));
}

/** The body of a case as a literal. `types.mjs` finds it by its comment. */
export const body = (it) => `/* body */ ${JSON.stringify(it.body)}`;

/** The name that openapi-generator and others give the parameter with the body. */
export const bodyName = (it) => it.body_schema[0].toLowerCase() + it.body_schema.slice(1);

/** The text of an object with the texts of its properties. */
export const object = (texts) =>
  `{ ${Object.entries(texts).map(([name, text]) => `${name}: ${text}`).join(", ")} }`;

/** The texts of the values of an object. */
export const literals = (values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]));

/**
 * The text of the arguments of a generated function, in the order of its declaration. `texts` has
 * the text of each by the name of its parameter.
 */
export function positional(file, name, texts) {
  const rest = { ...texts };
  const list = declared(file, name).map((parameter) => {
    const text = rest[parameter] ?? "undefined";
    delete rest[parameter];
    return text;
  });
  const unknown = Object.keys(rest);
  if (unknown.length) throw new Error(`${name} in ${file} has no parameter ${unknown.join(", ")}`);
  while (list.at(-1) === "undefined") list.pop();
  return list.join(", ");
}

const files = new Map();

/** The names of the parameters of a function, a method (`Class.name`) or a property (`group.name`). */
export function declared(file, name) {
  if (!files.has(file)) files.set(file, declaredFunctions(file));
  const found = files.get(file).get(name);
  if (!found) throw new Error(`${file} declares no ${name}`);
  return found;
}

function declaredFunctions(file) {
  const ts = load("typescript");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const found = new Map();
  const visit = (node, parent) => {
    const name = node.name?.text;
    const value = node.initializer ?? node;
    if (name && ts.isFunctionLike(value)) {
      const path = parent ? `${parent}.${name}` : name;
      found.set(path, value.parameters.map((it) => it.name.text ?? "options"));
      return;
    }
    const isScope =
      ts.isClassDeclaration(node) || (node.initializer && ts.isObjectLiteralExpression(node.initializer));
    ts.forEachChild(node, (child) => visit(child, isScope ? name : parent));
  };
  visit(source);
  return found;
}
