// Lists two pages of the sandbox's sources, and makes one call that is rejected.
package main

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"os"

	openapi "github.com/GIT_USER_ID/GIT_REPO_ID"
)

func list(token string, after string) (*openapi.SourcePage, *http.Response, error) {
	configuration := openapi.NewConfiguration()
	configuration.Servers = openapi.ServerConfigurations{{URL: os.Getenv("PIPEDREAM_BASE_URL")}}
	client := openapi.NewAPIClient(configuration)
	ctx := context.WithValue(context.Background(), openapi.ContextAccessToken, token)
	request := client.SourcesAPI.ListMySources(ctx).Limit(2)
	if after != "" {
		request = request.After(after)
	}
	return request.Execute()
}

func page(after string) *openapi.SourcePage {
	page, _, err := list(os.Getenv("PIPEDREAM_API_KEY"), after)
	if err != nil {
		log.Fatal(err)
	}
	return page
}

func ids(page *openapi.SourcePage) []string {
	ids := []string{}
	for _, source := range page.Data {
		ids = append(ids, source.Id)
	}
	return ids
}

func main() {
	first := page("")
	second := page(first.PageInfo.GetEndCursor())
	_, response, err := list("wrong", "")
	if err == nil || response == nil {
		log.Fatal("a wrong key was taken: ", err)
	}
	seen := map[string]any{"first": ids(first), "second": ids(second), "refused": response.StatusCode}
	if err := json.NewEncoder(os.Stdout).Encode(seen); err != nil {
		log.Fatal(err)
	}
}
