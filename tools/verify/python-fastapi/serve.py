"""Runs the generated server, whose operations return the documented examples, and sends every
documented request to it."""

import datetime
import importlib
import inspect
import json
import pkgutil
import sys
import urllib.parse

import yaml
from fastapi.testclient import TestClient

import openapi_server.apis
from openapi_server.main import app


def plain(name):
    """Makes names in different styles equal."""
    return name.replace("_", "").lower()


def operations(document):
    """Each operation with its documented responses, null if there is no body."""
    found = {}
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                status = next(it for it in operation["responses"] if it.startswith("2"))
                content = operation["responses"][status].get("content", {})
                media_type = content.get("application/json", {})
                examples = media_type.get("examples", {}).values()
                bodies = [example["value"] for example in examples] or [None]
                found[plain(operation["operationId"])] = bodies
    return found


class Server:
    """What the operations return, and what they received."""

    body = None
    received = None

    def implement(self, base):
        """Implements all operations of a generated base class."""

        def method(name):
            async def operation(*arguments):
                names = inspect.signature(getattr(base, name)).parameters
                self.received = (name, dict(zip(names, arguments)))
                return self.body

            return operation

        names = [name for name, _ in inspect.getmembers(base, inspect.iscoroutinefunction)]
        type("Implementation", (base,), {name: method(name) for name in names})


def request(case):
    """The arguments of the HTTP client for a case."""
    path, query = case["path"], {}
    for it in case["parameters"]:
        if it["in"] == "path":
            value = urllib.parse.quote(str(it["value"]), safe="")
            path = path.replace(f"{{{it['name']}}}", value)
        else:
            query[it["name"]] = it["value"]
    headers = {"authorization": "Bearer key"} if case["authenticated"] else {}
    arguments = {"params": query, "headers": headers}
    return {"method": case["method"], "url": path, "json": case.get("body"), **arguments}


def wrong(server, client, case):
    """What is wrong with the server's answer to a documented request."""
    response = client.request(**request(case))
    if not response.is_success:
        return f"{response.status_code}: {response.text}"
    name, received = server.received
    if plain(name) != plain(case["operation"]):
        return f"received by {name}"
    for it in case["parameters"]:
        value = received[it["name"]]
        if getattr(value, "value", value) != it["value"]:
            return f"{it['name']} was received as {value}"
    bodies = [it for it in received.values() if hasattr(it, "to_dict")]
    if "body" in case and not same([case["body"]], [revealed(it.to_dict()) for it in bodies]):
        return f"the body was received as {bodies}"
    returned = response.json() if response.content else None
    if not same(returned, server.body):
        return f"{server.body} was returned as {returned}"
    return None


def same(one, other):
    """Whether two values are the same. The server sends null for an absent property, and may write
    a time in another way."""
    if isinstance(one, dict) and isinstance(other, dict):
        keys = one.keys() | other.keys()
        return all(same(one.get(key), other.get(key)) for key in keys)
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


def revealed(value):
    """Converts a decoded body to JSON. pydantic hides secrets, and enums are objects."""
    if isinstance(value, dict):
        return {key: revealed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [revealed(item) for item in value]
    if hasattr(value, "get_secret_value"):
        return value.get_secret_value()
    return getattr(value, "value", value)


with open("openapi.yaml", encoding="utf-8") as file:
    OPERATIONS = operations(yaml.safe_load(file))
with open("cases.json", encoding="utf-8") as file:
    CASES = json.load(file)

server = Server()
for module in pkgutil.iter_modules(openapi_server.apis.__path__, "openapi_server.apis."):
    for name, base in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
        if name.startswith("Base") and module.name.endswith("_base"):
            server.implement(base)

client = TestClient(app, raise_server_exceptions=False)
failures, count, seen = [], 0, []
for case in CASES:
    sent = request(case)
    if sent in seen:
        continue
    seen.append(sent)
    for server.body in OPERATIONS[plain(case["operation"])]:
        count += 1
        if why := wrong(server, client, case):
            failures.append(f"{case['id']} {case['operation']}: {why}")
print("\n".join(failures) or f"{count} requests were answered as documented")
sys.exit(bool(failures) or not count)
