import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes all calls of cases.json with a generated client, and prints a line of JSON for each. */
abstract class Calls {
    /** Returns the generated class of a group of operations, for a base URL. */
    abstract Object api(Class<?> type, String url, boolean authenticated) throws Exception;

    /** Reads a value of a generated type from JSON. */
    abstract Object decode(String json, Type type) throws Exception;

    /** Writes a value of a generated type as JSON. */
    abstract String encode(Object value) throws Exception;

    /** The status of an error of the client, 0 if it has none, or null for other errors. */
    abstract Integer status(Throwable error);

    /** Calls a method. An argument is null if it is omitted. */
    Object call(Object api, Method method, Object[] arguments) throws Exception {
        return method.invoke(api, arguments);
    }

    static final String KEY = System.getenv("PIPEDREAM_API_KEY");

    private static final ObjectMapper JSON =
        new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

    /** Makes the calls with the classes in a folder of compiled classes. */
    void run(String folder) throws Exception {
        Map<String, Method> methods = methods(folder);
        for (JsonNode each : JSON.readTree(Path.of("cases.json").toFile())) {
            ObjectNode line = JSON.createObjectNode().put("case", each.get("id").asText());
            Method method = methods.get(each.get("operation").asText());
            if (method == null) {
                line.put("cannot", "the client has no such method");
            } else {
                make(each, method, line);
            }
            System.out.println(JSON.writeValueAsString(line));
        }
    }

    private void make(JsonNode each, Method method, ObjectNode line) {
        try {
            String url = System.getenv("CALLS_URL") + "/" + each.get("id").asText() + "/v1";
            Object api = api(method.getDeclaringClass(), url, each.get("authenticated").asBoolean());
            Object value = call(api, method, arguments(each, method, line));
            line.set("value", JSON.readTree(value == null ? "null" : encode(value)));
            line.put("response_type", method.getReturnType().getSimpleName());
            List<?> triggers = triggers(value);
            if (triggers != null) {
                ArrayNode names = line.putArray("triggers");
                triggers.forEach(trigger -> names.add(typeName(trigger)));
            }
        } catch (Throwable thrown) {
            Throwable error = thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
            Integer status = status(error);
            if (status == null) {
                line.put("failure", error.toString());
            } else {
                ObjectNode told = line.putObject("error").put("type", error.getClass().getSimpleName());
                told.put("status", status == 0 ? null : status);
            }
        }
    }

    private Object[] arguments(JsonNode each, Method method, ObjectNode line) throws Exception {
        Map<String, JsonNode> given = new HashMap<>();
        for (JsonNode parameter : each.get("parameters")) {
            given.put(plain(parameter.get("name").asText()), parameter.get("value"));
        }
        // The body is the parameter that is named like its schema.
        if (each.has("body")) {
            given.put(plain(each.get("body_schema").asText()), each.get("body"));
        }
        Parameter[] parameters = method.getParameters();
        Object[] arguments = new Object[parameters.length];
        for (int index = 0; index < parameters.length; index++) {
            JsonNode value = given.remove(plain(parameters[index].getName()));
            if (value != null) {
                arguments[index] = decode(value.toString(), parameters[index].getParameterizedType());
            }
            if (value != null && value == each.get("body")) {
                line.put("body_type", parameters[index].getType().getSimpleName());
            }
        }
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("the method lacks parameters: " + given.keySet());
        }
        return arguments;
    }

    /** A name without the differences between styles. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase();
    }

    /** The methods of all API classes by name; of overloads, the one with the fewest parameters. */
    private static Map<String, Method> methods(String folder) throws IOException, ClassNotFoundException {
        Map<String, Method> methods = new HashMap<>();
        Path root = Path.of(folder);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(file -> file.getFileName().toString().matches("\\w+Api\\.class")).toList();
        }
        for (Path file : files) {
            String name = root.relativize(file).toString().replaceAll("\\.class$", "").replace('/', '.');
            for (Method method : Class.forName(name).getMethods()) {
                methods.merge(method.getName(), method,
                    (one, other) -> one.getParameterCount() <= other.getParameterCount() ? one : other);
            }
        }
        return methods;
    }

    private static List<?> triggers(Object value) throws Exception {
        Object workflow = value == null ? null : get(value, "getData");
        Object triggers = get(workflow == null ? value : workflow, "getTriggers");
        return triggers instanceof List ? (List<?>) triggers : null;
    }

    /** The name of the generated class that a value has; in a union, that of its variant. */
    private static String typeName(Object value) throws RuntimeException {
        try {
            Object variant = get(value, "getActualInstance");
            Class<?> type = (variant == null ? value : variant).getClass();
            return type.getName().startsWith("java.") || type.getName().startsWith("com.google.")
                ? "Object" : type.getSimpleName();
        } catch (Exception error) {
            throw new IllegalStateException(error);
        }
    }

    private static Object get(Object value, String getter) throws Exception {
        if (value == null) {
            return null;
        }
        try {
            return value.getClass().getMethod(getter).invoke(value);
        } catch (NoSuchMethodException absent) {
            return null;
        }
    }
}
