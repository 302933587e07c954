import java.lang.reflect.Type;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.JSON;

public class Call extends Calls {
    @Override
    Object api(Class<?> type, String url, boolean authenticated) throws Exception {
        ApiClient client = new ApiClient();
        client.setHttpClient(client.getHttpClient().newBuilder().retryOnConnectionFailure(false).build());
        client.setBasePath(url);
        if (authenticated) {
            client.setBearerToken(KEY);
        }
        return type.getConstructor(ApiClient.class).newInstance(client);
    }

    @Override
    Object decode(String json, Type type) {
        return JSON.getGson().fromJson(json, type);
    }

    @Override
    String encode(Object value) {
        return JSON.getGson().toJson(value);
    }

    @Override
    Integer status(Throwable error) {
        return error instanceof ApiException ? ((ApiException) error).getCode() : null;
    }

    public static void main(String[] arguments) throws Exception {
        new Call().run("classes");
    }
}
