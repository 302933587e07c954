// Asks the compiler which types the calls have.
import { readFileSync, writeFileSync } from "node:fs";
import { TRIGGERS, load } from "./names.mjs";

const ts = load("typescript");

/** The triggers of a value. */
export const triggersOf = (value) => value?.data?.triggers ?? value?.triggers ?? [];

/**
 * Returns the types of the body, the response and the triggers of each case, by its ID. `values`
 * has the values of the responses.
 */
export function types(cases, values) {
  const program = compile(values);
  const checker = program.getTypeChecker();
  const calls = program.getSourceFile("calls.ts");
  const schemas = new Map(properties(checker, declaration(calls, "Schemas")));
  const functions = new Map(properties(checker, declaration(calls, "calls")));
  const bodies = bodyLiterals(calls);
  const accepted = acceptedTriggers(program);

  // A client may copy a type, for example to make it read-only.
  const isCopy = (type, schema) =>
    propertyNames(type) === propertyNames(schema) && checker.isTypeAssignableTo(schema, type);
  const name = (type, candidates) => {
    if (isAny(type)) return "any";
    for (const [name, schema] of schemas) if (schema === type) return name;
    if (type.getFlags() & ts.TypeFlags.Object && type.getProperties().length === 0) return "object";
    const copied = candidates.find((it) => schemas.has(it) && isCopy(type, schemas.get(it)));
    return copied ?? checker.typeToString(type);
  };

  const found = new Map();
  for (const it of cases) {
    const [signature] = functions.get(it.id).getCallSignatures();
    if (!signature) continue;
    const response = checker.getAwaitedType(signature.getReturnType());
    const entry = { response_type: name(response, [it.response_schema]) };
    if (bodies.has(it.id)) {
      // As for completions in an editor: a generic type is not inferred from the literal itself.
      const ignoreNodeInferences = 4;
      const type = checker.getContextualType(bodies.get(it.id), ignoreNodeInferences);
      entry.body_type = type ? name(checker.getNonNullableType(type), [it.body_schema]) : "any";
    }
    const triggers = triggersOf(values.get(it.id));
    if (triggers.length) {
      const variants = triggerVariants(checker, response).map((type) => [name(type, TRIGGERS), type]);
      entry.triggers = triggers.map((_, index) =>
        mostSpecific(checker, variants, accepted.get(`${it.id}_${index}`)),
      );
    }
    found.set(it.id, entry);
  }
  return found;
}

/** Compiles calls.ts, and triggers.ts, which has an assignment of each trigger to each variant. */
function compile(values) {
  const lines = ['import type { Schemas } from "./calls.js";'];
  for (const [id, value] of values) {
    triggersOf(value).forEach((trigger, index) => {
      lines.push(`const ${id}_${index} = ${JSON.stringify(trigger)};`);
      for (const name of TRIGGERS) {
        lines.push(`export const ${id}_${index}_${name}: Schemas["${name}"] = ${id}_${index};`);
      }
    });
  }
  writeFileSync("triggers.ts", `${lines.join("\n")}\n`);
  const { config } = ts.readConfigFile("tsconfig.json", (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  return ts.createProgram(["calls.ts", "triggers.ts"], options);
}

/** The name of a trigger, with the variants to which the compiler lets it be assigned. */
function acceptedTriggers(program) {
  const source = program.getSourceFile("triggers.ts");
  const rejected = new Set(
    program.getSemanticDiagnostics(source).map(({ start }) => source.text.slice(start).match(/^\w+/)[0]),
  );
  const accepted = new Map();
  for (const [, id, name] of source.text.matchAll(/^export const (\w+?_\d+)_(\w+):/gm)) {
    if (!accepted.has(id)) accepted.set(id, []);
    if (!rejected.has(`${id}_${name}`)) accepted.get(id).push(name);
  }
  return accepted;
}

/** Of the variants that accept a trigger, those that accept no more than another one does. */
function mostSpecific(checker, variants, accepted) {
  if (variants.some(([name]) => name === "any")) return "any";
  const candidates = variants.filter(([name]) => !TRIGGERS.includes(name) || accepted.includes(name));
  const isWider = ([, type]) =>
    candidates.some(
      ([, other]) =>
        checker.isTypeAssignableTo(other, type) && !checker.isTypeAssignableTo(type, other),
    );
  return candidates.filter((it) => !isWider(it)).map(([name]) => name).join(" | ");
}

/** The types of the elements of `triggers`. */
function triggerVariants(checker, response) {
  let type = response;
  for (const name of ["data", "triggers"]) {
    const property = type.getProperty(name);
    if (property) type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
  }
  const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
  return element.isUnion() ? element.types : [element];
}

const isAny = (type) => Boolean(type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown));

const propertyNames = (type) => type.getProperties().map((it) => it.name).sort().join();

function declaration(source, name) {
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name) return statement.name;
    if (ts.isVariableStatement(statement)) {
      const [it] = statement.declarationList.declarations;
      if (it.name.text === name) return it.name;
    }
  }
  throw new Error(`calls.ts declares no ${name}`);
}

function properties(checker, node) {
  const type = checker.getTypeAtLocation(node);
  return type.getProperties().map((it) => [it.name, checker.getTypeOfSymbol(it)]);
}

/** The literals with the comment that `body` in names.mjs writes, by the ID of their case. */
function bodyLiterals(source) {
  const found = new Map();
  const visit = (node, id) => {
    if (ts.isPropertyAssignment(node) && ts.isArrowFunction(node.initializer)) id ??= node.name.text;
    const comment = source.text.slice(node.getFullStart(), node.getStart());
    if (ts.isObjectLiteralExpression(node) && comment.includes("/* body */")) found.set(id, node);
    ts.forEachChild(node, (child) => visit(child, id));
  };
  visit(source);
  return found;
}
