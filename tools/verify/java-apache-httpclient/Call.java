import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;

public class Call extends Calls {
    private final ObjectMapper mapper = new ApiClient().getObjectMapper();

    @Override
    Object api(Class<?> type, String url, boolean authenticated) throws Exception {
        ApiClient client = new ApiClient(HttpClients.custom().disableAutomaticRetries().build());
        client.setBasePath(url);
        if (authenticated) {
            client.setBearerToken(KEY);
        }
        return type.getConstructor(ApiClient.class).newInstance(client);
    }

    @Override
    Object decode(String json, Type type) throws Exception {
        return mapper.readValue(json, mapper.constructType(type));
    }

    @Override
    String encode(Object value) throws Exception {
        return mapper.writeValueAsString(value);
    }

    @Override
    Integer status(Throwable error) {
        return error instanceof ApiException ? ((ApiException) error).getCode() : null;
    }

    public static void main(String[] arguments) throws Exception {
        new Call().run("classes");
    }
}
