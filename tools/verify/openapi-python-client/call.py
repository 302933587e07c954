"""Lists two pages of the sandbox's sources, and makes one call that is rejected."""

import json
import os

from client import AuthenticatedClient
from client.api.sources import list_my_sources
from client.models import SourcePage
from client.types import UNSET

URL = os.environ["PIPEDREAM_BASE_URL"]
KEY = os.environ["PIPEDREAM_API_KEY"]


def listed(token, after=UNSET):
    client = AuthenticatedClient(base_url=URL, token=token)
    return list_my_sources.sync_detailed(client=client, limit=2, after=after)


def page(answer) -> SourcePage:
    assert isinstance(answer.parsed, SourcePage), answer
    return answer.parsed


def ids(page):
    return [source.id for source in page.data]


first = page(listed(KEY))
second = page(listed(KEY, first.page_info.end_cursor))
refused = int(listed("wrong").status_code)
print(json.dumps({"first": ids(first), "second": ids(second), "refused": refused}))
