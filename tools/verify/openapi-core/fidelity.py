"""Checks that the exports in OpenAPI 3.0 and 3.1 accept the same values: random ones of every schema,
judged by the validator of each version. Arguments: both documents, and the number of values."""

import json
import pathlib
import random
import re
import sys

import yaml
from jsonschema import Draft202012Validator, FormatChecker
from openapi_schema_validator import OAS30Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4, DRAFT202012

FORMATS = FormatChecker(formats=("date", "date-time", "email", "uri"))
IDS = ["dc_abc123", "p_abc123", "hi_abc123", "ti_abc123", "ei_abc", "apn_abc123", "u_abc123", "o_abc123",
       "proj_x", "sc_a", "wh_abc123"]
TEXTS = ["", "x", "é", "a b", "a" * 300, "$errors", "42", "true", "ev,id", "event", "http://[bad", *IDS]
BY_FORMAT = {
    "date-time": ["2024-02-08T17:00:00.123Z", "2024-02-08T17:00:00+01:00", "yesterday"],
    "uri": ["https://example.com/a", "no URI"],
    "email": ["a@example.com", "a"],
}
# No 2.0: whether it is an integer differs between the versions of JSON Schema, not between the exports.
OTHERS = [None, True, False, 0, 1, -1, 7.5, 100, 101, 10**12, [], {}, ["x"], {"id": "dc_abc123"}, [None]]


class Values:
    """Random values, most of which are valid."""

    def __init__(self, document, seed):
        self.schemas = document["components"]["schemas"]
        self.random = random.Random(seed)

    def chance(self, share):
        return self.random.random() < share

    def any(self):
        return self.random.choice([*OTHERS, self.random.choice(TEXTS)])

    def make(self, schema, depth=0):
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rsplit("/", 1)[1]]
        if self.chance(0.07) or depth > 7:
            return self.any()
        if schema.get("nullable") and self.chance(0.15):
            return None
        for keyword in "anyOf", "oneOf", "allOf":
            if keyword in schema:
                return self.make_of_parts(keyword, schema, depth)
        if "enum" in schema and self.chance(0.9):
            return self.random.choice(schema["enum"])
        kind = schema.get("type", "object" if "properties" in schema else None)
        return getattr(self, f"make_{kind}", lambda *_: self.any())(schema, depth)

    def make_of_parts(self, keyword, schema, depth):
        parts = schema[keyword] if keyword == "allOf" else [self.random.choice(schema[keyword])]
        rest = {name: value for name, value in schema.items() if name != keyword}
        values = [self.make(part, depth + 1) for part in [rest, *parts]]
        if all(isinstance(value, dict) for value in values):
            return {name: member for value in values for name, member in value.items()}
        return values[-1]

    def make_object(self, schema, depth):
        value = {}
        for name, property in schema.get("properties", {}).items():
            if self.chance(0.97 if name in schema.get("required", []) else 0.5):
                value[name] = self.make(property, depth + 1)
        if self.chance(0.2):
            others = schema.get("additionalProperties")
            name = self.random.choice(["extra", "id", "data"])
            value[name] = self.make(others, depth + 1) if isinstance(others, dict) else self.any()
        return value

    def make_array(self, schema, depth):
        return [self.make(schema.get("items", {}), depth + 1) for _ in range(self.random.randrange(4))]

    def make_integer(self, schema, _):
        most = schema.get("maximum", 5)
        return self.random.choice([schema.get("minimum", 0), most, most + 1, 0, 1, -1, 50])

    def make_number(self, *_):
        return self.random.choice([0, 1.5, -3])

    def make_boolean(self, *_):
        return self.chance(0.5)

    def make_string(self, schema, _):
        texts = BY_FORMAT.get(schema.get("format"), TEXTS)
        matching = [text for text in texts if re.search(schema.get("pattern", ""), text)]
        return self.random.choice(matching if matching and self.chance(0.7) else texts)


def validators(document, validator, specification):
    """A validator of each schema."""
    registry = Registry().with_resource("urn:api", Resource(document, specification))
    return {
        name: validator({"$ref": f"urn:api#/components/schemas/{name}"}, registry=registry, format_checker=FORMATS)
        for name in document["components"]["schemas"]
    }


older, newer = (yaml.safe_load(pathlib.Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:3])
in_3_0 = validators(older, OAS30Validator, DRAFT4)
in_3_1 = validators(newer, Draft202012Validator, DRAFT202012)
values = Values(older, seed=1)
names, counts, disagreements = list(in_3_0), {True: 0, False: 0}, []
for index in range(int(sys.argv[3])):
    name = names[index % len(names)]
    value = values.make({"$ref": f"#/components/schemas/{name}"})
    is_valid = in_3_0[name].is_valid(value)
    counts[is_valid] += 1
    if in_3_1[name].is_valid(value) != is_valid:
        disagreements.append(f"{name}: {'valid' if is_valid else 'invalid'} in 3.0 only: {json.dumps(value)[:300]}")
print("\n".join(disagreements[:10]))
print(f"{len(names)} schemas, {counts[True]} valid and {counts[False]} invalid values, {len(disagreements)} disagreements")
sys.exit(bool(disagreements) or min(counts.values()) < int(sys.argv[3]) // 5)
