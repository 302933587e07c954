// Lists two pages of the sandbox's sources, and makes one call that is rejected.
import java.util.List;
import java.util.Map;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.SourcesApi;
import org.openapitools.client.model.Source;
import org.openapitools.client.model.SourcePage;

public class Call {
    static SourcePage list(String token, String after) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv("PIPEDREAM_BASE_URL"));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return new SourcesApi(client).listMySources(2, after, null, null, null, null);
    }

    static int refusal() throws Exception {
        try {
            list("wrong", null);
        } catch (ApiException error) {
            return error.getCode();
        }
        throw new Exception("a wrong key was taken");
    }

    static List<String> ids(SourcePage page) {
        return page.getData().stream().map(Source::getId).toList();
    }

    public static void main(String[] arguments) throws Exception {
        String key = System.getenv("PIPEDREAM_API_KEY");
        SourcePage first = list(key, null);
        SourcePage second = list(key, first.getPageInfo().getEndCursor());
        Map<String, Object> seen = Map.of("first", ids(first), "second", ids(second), "refused", refusal());
        System.out.println(new ObjectMapper().writeValueAsString(seen));
    }
}
