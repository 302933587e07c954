"""Makes the calls of `cases.json` with the generated client. Prints a line of JSON for each."""

import enum
import importlib
import json
import os
import pkgutil
import typing

import client.api
from client import AuthenticatedClient, Client

URL = os.environ["CALLS_URL"]
KEY = os.environ["PIPEDREAM_API_KEY"]


def plain(name):
    """Makes names in different styles equal."""
    return name.replace("_", "").lower()


def operations():
    """The module of each operation."""
    modules = pkgutil.walk_packages(client.api.__path__, "client.api.")
    return {plain(it.name.rsplit(".", 1)[1]): it.name for it in modules if not it.ispkg}


def classes(hint):
    """The types that an argument may have."""
    return typing.get_args(hint) or (hint,)


def argument(hint, value):
    """Converts a value to the type of an argument."""
    for one in classes(hint):
        if isinstance(one, type) and issubclass(one, enum.Enum):
            return one(value)
    return value


def body_of(hint, value):
    """Decodes a body with its model, if it has one."""
    for one in classes(hint):
        if hasattr(one, "from_dict"):
            return one.from_dict(value)
    return value


def arguments(function, case):
    hints = typing.get_type_hints(function)
    names = {plain(name): name for name in hints}
    given = {}
    for it in case["parameters"]:
        # A name that is also a variable of the generated function gets its location as a suffix.
        name = names.get(plain(it["name"])) or names[plain(f"{it['name']}_{it['in']}")]
        given[name] = argument(hints[name], it["value"])
    if "body" in case:
        given["body"] = body_of(hints["body"], case["body"])
    return given


def client_for(case):
    # Loopback needs no TLS, and reading certificates takes longer than the call.
    options = {"base_url": f"{URL}/{case['id']}/v1", "verify_ssl": False}
    return AuthenticatedClient(token=KEY, **options) if case["authenticated"] else Client(**options)


def triggers(value):
    owner = getattr(value, "data", value)
    return [type(trigger).__name__ for trigger in getattr(owner, "triggers", [])]


def call(case):
    function = importlib.import_module(OPERATIONS[plain(case["operation"])]).sync_detailed
    given = arguments(function, case)
    answer = function(client=client_for(case), **given)
    if answer.status_code >= 400:
        return {"error": {"status": int(answer.status_code), "type": type(answer).__name__}}
    value = answer.parsed
    result = {"value": value.to_dict() if hasattr(value, "to_dict") else value}
    if "body" in given:
        result["body_type"] = type(given["body"]).__name__
    if value is not None:
        result["response_type"] = type(value).__name__
    if names := triggers(value):
        result["triggers"] = names
    return result


def outcome(case):
    try:
        return call(case)
    except Exception as error:
        return {"failure": f"{type(error).__name__}: {error}"}


OPERATIONS = operations()
with open("cases.json", encoding="utf-8") as file:
    for case in json.load(file):
        print(json.dumps({"case": case["id"], **outcome(case)}))
