"""Validates all documented requests and responses against the document, and checks that wrong ones
are refused. Arguments: the document, and the folder with the documented requests and responses."""

import copy
import json
import pathlib
import sys

import yaml
from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest, MockResponse

HOST = "https://api.pipedream.com/v1"


def request(method, path, query, body, authorization="Bearer key"):
    headers = {"Authorization": authorization} if authorization else {}
    data = None if body is None else json.dumps(body).encode()
    # Its parameters of a query are texts, as in a URL.
    texts = {name: json.dumps(it) if not isinstance(it, str) else it for name, it in query.items()}
    return MockRequest(HOST, method.lower(), f"/v1{path}", args=texts, headers=headers, data=data)


def response(body, status=200, content_type="application/json"):
    data = None if body is None else json.dumps(body).encode()
    return MockResponse(data, status, content_type=content_type)


def concrete(case):
    """The path of a case, and its query."""
    path, query = case["path"], {}
    for it in case["parameters"]:
        if it["in"] == "path":
            path = path.replace(f"{{{it['name']}}}", it["value"])
        else:
            query[it["name"]] = it["value"]
    return path, query


def documented_requests(reference):
    """The requests of the cases and of the reference, each with its operation."""
    for case in json.loads(pathlib.Path("cases.json").read_text()):
        path, query = concrete(case)
        yield case["operation"], (case["method"], path, query, case.get("body"))
    for it in json.loads((reference / "requests.json").read_text()):
        body = it["body"]
        if isinstance(body, str):
            body = json.loads((reference / body).read_text())
        yield it["operation"], (it["method"], it["path"], it["query"], body)


def documented_responses(document, reference):
    """The responses of the document and of the reference, each with its operation."""
    for item in document["paths"].values():
        for operation in item.values():
            if not isinstance(operation, dict) or "operationId" not in operation:
                continue
            name = operation["operationId"]
            for status, answer in operation["responses"].items():
                media_type = answer.get("content", {}).get("application/json", {})
                for example in media_type.get("examples", {}).values():
                    yield name, response(example["value"], int(status))
                if status == "200" and not media_type:
                    yield name, response(None, content_type=None)
    for file in sorted((reference / "examples").glob("*.json")):
        name = file.name.split(".")[0]
        if not file.name.endswith(".request.json") and name in REQUESTS:
            yield name, response(json.loads(file.read_text()))


def changed(value, path, new):
    """A copy of a JSON value with another value at a path; None removes the last step."""
    value = copy.deepcopy(value)
    *steps, last = path
    here = value
    for step in steps:
        here = here[step]
    if new is None:
        del here[last]
    else:
        here[last] = new
    return value


def wrong_requests():
    """Requests that the document does not allow, with what is wrong."""
    yield "an unknown path", request("GET", "/nothing", {}, None)
    yield "an unknown method", request("PATCH", "/sources", {}, None)
    yield "no authorization", request("GET", "/users/me", {}, None, None)
    yield "no body", request("POST", "/workflows", {}, None)
    yield "no required parameter", request("POST", "/webhooks", {"name": "a"}, None)
    for limit in ["0", "101", "ten"]:
        yield f"a limit of {limit}", request("GET", "/users/me/sources", {"limit": limit}, None)
    yield "a source without a component", request("POST", "/sources", {}, {"name": "a"})
    method, path, query, body = REQUESTS["createWorkflow"]
    for what, steps, new in [
        ("no project", ["project_id"], None),
        ("a project of the wrong type", ["project_id"], 1),
        ("settings of the wrong type", ["settings"], "on"),
        ("a switch of the wrong type", ["settings", "auto_deploy"], "yes"),
    ]:
        yield what, request(method, path, query, changed(body, steps, new))


def wrong_responses(examples):
    """Responses that the document does not allow, each with its operation and what is wrong."""
    page = examples["listMySources"]
    workflow = examples["createWorkflow"]
    for name, body, steps, new in [
        ("listMySources", page, ["data"], None),
        ("listMySources", page, ["data"], {}),
        ("listMySources", page, ["data", 0, "active"], "yes"),
        ("listMySources", page, ["page_info", "count"], "ten"),
        ("createWorkflow", workflow, ["data", "triggers", 0], "hi_0R3HKG"),
        ("createWorkflow", workflow, ["data", "steps", 0, "disabled"], None),
    ]:
        what = f"{'/'.join(map(str, steps))} {'missing' if new is None else f'of {new!r}'}"
        yield name, what, response(changed(body, steps, new))
    yield "listMySources", "an HTML page", response(page, content_type="text/html")
    yield "listMySources", "a status that is not documented", response(page, 302)


document = yaml.safe_load(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
reference = pathlib.Path(sys.argv[2])
openapi = OpenAPI.from_dict(document)
REQUESTS, failures = {}, []
counts = {"accepted": 0, "refused": 0}


def check(what, is_right, validate, *arguments):
    try:
        validate(*arguments)
        error = None
    except OpenAPIError as raised:
        error = raised
    counts["refused" if error else "accepted"] += 1
    if (error is None) != is_right:
        because = f": {error} {error.__cause__ or ''}" if error else ""
        failures.append(f"{what} was {'refused' if error else 'accepted'}{because}")


for name, sent in documented_requests(reference):
    REQUESTS.setdefault(name, sent)
    check(f"the request {sent} of {name}", True, openapi.validate_request, request(*sent))
examples = {}
for name, answer in documented_responses(document, reference):
    if answer.data:
        examples.setdefault(name, json.loads(answer.data))
    asked = request(*REQUESTS[name])
    check(f"a response of {name}", True, openapi.validate_response, asked, answer)
for what, asked in wrong_requests():
    check(f"a request with {what}", False, openapi.validate_request, asked)
for name, what, answer in wrong_responses(examples):
    asked = request(*REQUESTS[name])
    check(f"a response of {name}, {what},", False, openapi.validate_response, asked, answer)
print("\n".join(failures) or f"{counts['accepted']} accepted, {counts['refused']} wrong ones refused")
sys.exit(bool(failures) or not all(counts.values()))
