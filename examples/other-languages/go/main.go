// Lists two pages of sources, creates a webhook, and deletes it twice.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"

	"example/pipedream"
)

func main() {
	log.SetFlags(0)
	config := pipedream.NewConfiguration()
	// The default is the real API.
	if url := os.Getenv("PIPEDREAM_BASE_URL"); url != "" {
		config.Servers = pipedream.ServerConfigurations{{URL: url}}
	}
	client := pipedream.NewAPIClient(config)
	ctx := context.WithValue(context.Background(), pipedream.ContextAccessToken, os.Getenv("PIPEDREAM_API_KEY"))

	if err := run(ctx, client); err != nil {
		// The body of an error response, which may be HTML.
		var response *pipedream.GenericOpenAPIError
		if errors.As(err, &response) {
			log.Fatalf("%v: %s", err, response.Body())
		}
		log.Fatal(err)
	}
}

func run(ctx context.Context, client *pipedream.APIClient) error {
	if err := listTwoPages(ctx, client); err != nil {
		return fmt.Errorf("list sources: %w", err)
	}
	created, _, err := client.WebhooksAPI.CreateWebhook(ctx).Url("https://example.com/hook").Execute()
	if err != nil {
		return fmt.Errorf("create webhook: %w", err)
	}
	webhook := created.Data
	fmt.Printf("created %s for %s\n", webhook.Id, webhook.Url)
	for range 2 {
		if err := deleteWebhook(ctx, client, webhook.Id); err != nil {
			return fmt.Errorf("delete webhook: %w", err)
		}
	}
	return nil
}

func listTwoPages(ctx context.Context, client *pipedream.APIClient) error {
	first, _, err := client.SourcesAPI.ListMySources(ctx).Limit(2).Execute()
	if err != nil {
		return err
	}
	fmt.Println("first page:", ids(first))
	// The next page begins after the last item of this one. On an absent field, getters return "".
	after := first.PageInfo.GetEndCursor()
	if after == "" {
		return nil
	}
	second, _, err := client.SourcesAPI.ListMySources(ctx).Limit(2).After(after).Execute()
	if err != nil {
		return err
	}
	fmt.Println("second page:", ids(second))
	return nil
}

func ids(page *pipedream.SourcePage) string {
	var ids []string
	for _, source := range page.Data {
		ids = append(ids, source.Id)
	}
	return strings.Join(ids, ", ")
}

// deleteWebhook deletes a webhook, which may not exist.
func deleteWebhook(ctx context.Context, client *pipedream.APIClient, id string) error {
	response, err := client.WebhooksAPI.DeleteWebhook(ctx, id).Execute()
	if response != nil && response.StatusCode == http.StatusNotFound {
		fmt.Println(id, "does not exist")
		return nil
	}
	if err != nil {
		return err
	}
	fmt.Println("deleted", id)
	return nil
}
