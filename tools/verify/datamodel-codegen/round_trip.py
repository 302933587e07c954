"""Takes every documented JSON example through its model, and compares what comes out."""

from pydantic_core import to_jsonable_python
import datetime
import sys

import models
import yaml



def plain(value, sent):
    """Converts Python values to JSON. pydantic hides secrets, and ends a URL without path in `/`."""
    if isinstance(value, dict):
        return {key: plain(item, sent.get(key)) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item, one) for item, one in zip(value, sent)]
    if hasattr(value, "get_secret_value"):
        return value.get_secret_value()
    if type(value).__name__ == "AnyUrl" and str(value) == f"{sent}/":
        return sent
    return to_jsonable_python(value)


def resolve(document, node):
    while "$ref" in node:
        target = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def media_types(document):
    """Each JSON media type of a request or a response, with a name for messages."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if not isinstance(operation, dict) or "responses" not in operation:
                continue
            name = operation["operationId"]
            bodies = list(operation["responses"].items())
            if "requestBody" in operation:
                bodies.append(("request", operation["requestBody"]))
            for status, body in bodies:
                for media_type in resolve(document, body).get("content", {}).values():
                    yield f"{name} {status}", media_type


def examples(media_type):
    if "example" in media_type:
        yield "example", media_type["example"]
    for name, example in media_type.get("examples", {}).items():
        yield name, example["value"]


def same(one, other):
    """Whether two values are the same; a time may be written in another way."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, str) and isinstance(other, str) and one != other:
        return None is not time(one) == time(other)
    return type(one) is type(other) and one == other


def time(text):
    try:
        return datetime.datetime.fromisoformat(text)
    except ValueError:
        return None


with open(sys.argv[1], encoding="utf-8") as file:
    document = yaml.safe_load(file)
count, failures = 0, []
for place, media_type in media_types(document):
    for name, value in examples(media_type):
        model = getattr(models, media_type["schema"]["$ref"].rsplit("/", 1)[1])
        count += 1
        try:
            again = plain(model.model_validate(value).model_dump(by_alias=True, exclude_unset=True), value)
        except ValueError as error:
            failures.append(f"{place}, {name}: {error}")
            continue
        if not same(again, value):
            failures.append(f"{place}, {name}: {value} came back as {again}")
print("\n".join(failures) or f"{count} examples came back as they were")
sys.exit(bool(failures) or not count)
