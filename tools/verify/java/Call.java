import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;

public class Call extends Calls {
    private final ObjectMapper mapper = ApiClient.createDefaultObjectMapper();

    @Override
    Object api(Class<?> type, String url, boolean authenticated) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(url);
        if (authenticated) {
            client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + KEY));
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
