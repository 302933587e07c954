"""Lists two pages of the sandbox's sources, and makes one call that is rejected."""

import json
import os

from openapi_client import ApiClient, Configuration, SourcesApi
from openapi_client.exceptions import ApiException

URL = os.environ["PIPEDREAM_BASE_URL"]
KEY = os.environ["PIPEDREAM_API_KEY"]


def listed(token, after=None):
    with ApiClient(Configuration(host=URL, access_token=token)) as client:
        return SourcesApi(client).list_my_sources(limit=2, after=after)


def refusal():
    try:
        listed("wrong")
    except ApiException as error:
        return error.status
    raise AssertionError("a wrong key was taken")


def ids(page):
    return [source.id for source in page.data]


first = listed(KEY)
second = listed(KEY, first.page_info.end_cursor)
print(json.dumps({"first": ids(first), "second": ids(second), "refused": refusal()}))
