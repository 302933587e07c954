"""Makes the calls of `cases.json` with the generated client. Prints a line of JSON for each."""

import inspect
import json
import os
import typing

import openapi_client
from openapi_client.exceptions import ApiException
from pydantic_core import to_jsonable_python

URL = os.environ["CALLS_URL"]
KEY = os.environ["PIPEDREAM_API_KEY"]


def plain(name):
    """Makes names in different styles equal."""
    return name.replace("_", "").lower()


def methods():
    """Each operation's API class and the name of its method."""
    found = {}
    for name, api in inspect.getmembers(openapi_client, inspect.isclass):
        if name.endswith("Api"):
            for method, _ in inspect.getmembers(api, inspect.isfunction):
                found[plain(method)] = (api, method)
    return found


def arguments(method, case):
    """The arguments of a call by name, and the body among them."""
    function = inspect.unwrap(method)
    types = typing.get_type_hints(function)
    names = {plain(name): name for name in types if not name.startswith("_")}
    given = {names.pop(plain(it["name"])): it["value"] for it in case["parameters"]}
    if "body" not in case:
        return given, None
    # The body is the required argument that is not a parameter of the document.
    signature = inspect.signature(function).parameters
    required = [
        name
        for name in names.values()
        if name in signature and signature[name].default is inspect.Parameter.empty
    ]
    (name,) = required
    body = types[name].from_dict(case["body"])
    return {**given, name: body}, body


def encoded(value):
    """Converts a decoded response to JSON. `to_json` would hide secrets."""
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    if isinstance(value, dict):
        return {key: encoded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [encoded(item) for item in value]
    if hasattr(value, "get_secret_value"):
        return value.get_secret_value()
    return to_jsonable_python(value)


def triggers(value):
    """The types of the triggers of a workflow, as far as the client distinguishes them."""
    owner = getattr(value, "data", value)
    for trigger in getattr(owner, "triggers", None) or []:
        yield type(getattr(trigger, "actual_instance", trigger)).__name__


def call(case):
    api, name = METHODS[plain(case["operation"])]
    configuration = openapi_client.Configuration(
        host=f"{URL}/{case['id']}/v1",
        access_token=KEY if case["authenticated"] else None,
        retries=0,
    )
    with openapi_client.ApiClient(configuration) as client:
        method = getattr(api(client), name)
        given, body = arguments(method, case)
        value = method(**given)
    result = {"value": encoded(value)}
    if body is not None:
        result["body_type"] = type(body).__name__
    if value is not None:
        result["response_type"] = type(value).__name__
    if names := list(triggers(value)):
        result["triggers"] = names
    return result


def outcome(case):
    try:
        return call(case)
    except ApiException as error:
        return {"error": {"status": error.status, "type": type(error).__name__}}
    except Exception as error:
        return {"failure": f"{type(error).__name__}: {error}"}


METHODS = methods()
with open("cases.json", encoding="utf-8") as file:
    for case in json.load(file):
        print(json.dumps({"case": case["id"], **outcome(case)}))
