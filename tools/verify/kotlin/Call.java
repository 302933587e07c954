import com.google.gson.Gson;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import org.openapitools.client.infrastructure.ApiClient;
import org.openapitools.client.infrastructure.ClientException;
import org.openapitools.client.infrastructure.Serializer;
import org.openapitools.client.infrastructure.ServerException;

public class Call extends Calls {
    private final Gson gson = Serializer.getGson();
    private final OkHttpClient http = new OkHttpClient.Builder().retryOnConnectionFailure(false).build();

    @Override
    Object api(Class<?> type, String url, boolean authenticated) throws Exception {
        for (var constructor : type.getConstructors()) {
            if (constructor.getParameterCount() == 2) {
                ApiClient.Companion.setAccessToken(authenticated ? KEY : null);
                return constructor.newInstance(url, http);
            }
        }
        throw new NoSuchMethodException(type + " has no constructor of a URL and a client");
    }

    /** Omits the arguments that are null, as a program in Kotlin does, to get the defaults. */
    @Override
    Object call(Object api, Method method, Object[] arguments) throws Exception {
        for (Method other : method.getDeclaringClass().getMethods()) {
            if (other.getName().equals(method.getName() + "$default")) {
                return other.invoke(null, withDefaults(api, method, arguments));
            }
        }
        return method.invoke(api, arguments);
    }

    /** The arguments of the method that the compiler adds: object, arguments, bits, null. */
    private static Object[] withDefaults(Object api, Method method, Object[] arguments) {
        List<Object> all = new ArrayList<>();
        all.add(api);
        int omitted = 0;
        for (int index = 0; index < arguments.length; index++) {
            all.add(arguments[index]);
            if (arguments[index] == null) {
                omitted |= 1 << index;
            }
        }
        all.add(omitted);
        all.add(null);
        return all.toArray();
    }

    @Override
    Object decode(String json, Type type) {
        return gson.fromJson(json, type);
    }

    @Override
    String encode(Object value) {
        return gson.toJson(value);
    }

    @Override
    Integer status(Throwable error) {
        if (error instanceof ClientException) {
            return ((ClientException) error).getStatusCode();
        }
        return error instanceof ServerException ? ((ServerException) error).getStatusCode() : null;
    }

    public static void main(String[] arguments) throws Exception {
        new Call().run("classes");
    }
}
