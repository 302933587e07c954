"""Lists two pages of sources, creates a webhook, and deletes it twice."""

import os
import sys

from pipedream import ApiClient, Configuration, SourcePage, SourcesApi, WebhooksApi
from pipedream.exceptions import ApiException, NotFoundException


def main() -> None:
    # Without a host, the client calls the real API.
    configuration = Configuration(
        host=os.environ.get("PIPEDREAM_BASE_URL"),
        access_token=os.environ["PIPEDREAM_API_KEY"],
    )
    with ApiClient(configuration) as client:
        list_two_pages(SourcesApi(client))

        webhooks = WebhooksApi(client)
        webhook = webhooks.create_webhook(url="https://example.com/hook").data
        print(f"created {webhook.id} for {webhook.url}")
        delete_webhook(webhooks, webhook.id)
        delete_webhook(webhooks, webhook.id)


def list_two_pages(sources: SourcesApi) -> None:
    first = sources.list_my_sources(limit=2)
    print("first page:", ids(first))
    # The next page begins after the last item of this one.
    if first.page_info and first.page_info.end_cursor:
        second = sources.list_my_sources(limit=2, after=first.page_info.end_cursor)
        print("second page:", ids(second))


def ids(page: SourcePage) -> str:
    return ", ".join(source.id for source in page.data)


def delete_webhook(webhooks: WebhooksApi, webhook_id: str) -> None:
    """Deletes a webhook, which may not exist."""
    try:
        webhooks.delete_webhook(webhook_id)
        print(f"deleted {webhook_id}")
    except NotFoundException:
        print(f"{webhook_id} does not exist")


if __name__ == "__main__":
    try:
        main()
    # The base class of all errors that the server sends. `body` may be HTML.
    except ApiException as error:
        sys.exit(f"{error.status} {error.reason}: {error.body}")
