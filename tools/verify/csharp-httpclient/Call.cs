// Makes all calls of cases.json with the generated client, and prints a line of JSON for each.
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using Org.OpenAPITools.Client;

static class Call
{
    // As in the generated client: classes hide their default constructors.
    static readonly JsonSerializerSettings settings = new JsonSerializerSettings
    {
        ConstructorHandling = ConstructorHandling.AllowNonPublicDefaultConstructor,
        ContractResolver = new DefaultContractResolver
        {
            NamingStrategy = new CamelCaseNamingStrategy { OverrideSpecifiedNames = false },
        },
    };

    static void Main()
    {
        var apis = typeof(Configuration).Assembly.GetTypes()
            .Where(type => type.IsClass && type.Namespace == "Org.OpenAPITools.Api" && type.Name.EndsWith("Api"));
        var methods = apis.SelectMany(type => type.GetMethods()).ToLookup(method => method.Name);
        foreach (var each in (JArray)Parse(File.ReadAllText("cases.json")))
        {
            var operation = (string)each["operation"];
            var name = char.ToUpperInvariant(operation[0]) + operation.Substring(1);
            var line = new JObject { ["case"] = each["id"] };
            if (methods[name].SingleOrDefault() is MethodInfo method)
            {
                Make(each, method, line);
            }
            else
            {
                line["cannot"] = "the client has no such method";
            }
            Console.WriteLine(line.ToString(Formatting.None));
        }
    }

    static void Make(JToken each, MethodInfo method, JObject line)
    {
        try
        {
            var configuration = new Configuration
            {
                BasePath = $"{Environment.GetEnvironmentVariable("CALLS_URL")}/{each["id"]}/v1",
                AccessToken = (bool)each["authenticated"] ? Environment.GetEnvironmentVariable("PIPEDREAM_API_KEY") : null,
            };
            using var http = new HttpClient();
            var api = Activator.CreateInstance(method.DeclaringType, http, configuration, null);
            var value = method.Invoke(api, Arguments(each, method, line));
            line["value"] = Parse(JsonConvert.SerializeObject(value, settings));
            line["response_type"] = method.ReturnType.Name;
            var workflow = Get(value, "Data") ?? value;
            if (Get(workflow, "Triggers") is IEnumerable triggers)
            {
                line["triggers"] = new JArray(triggers.Cast<object>().Select(TypeName));
            }
        }
        catch (Exception thrown)
        {
            switch (thrown is TargetInvocationException ? thrown.InnerException : thrown)
            {
                case ApiException error:
                    line["error"] = new JObject { ["status"] = error.ErrorCode, ["type"] = error.GetType().Name };
                    break;
                case Exception other:
                    line["failure"] = $"{other.GetType().Name}: {other.Message}";
                    break;
            }
        }
    }

    static object[] Arguments(JToken each, MethodInfo method, JObject line)
    {
        var given = each["parameters"].ToDictionary(it => Plain((string)it["name"]), it => it["value"]);
        // The body is the parameter that is named like its schema.
        if (each["body"] is JToken body)
        {
            given.Add(Plain((string)each["body_schema"]), body);
        }
        var arguments = new List<object>();
        foreach (var parameter in method.GetParameters())
        {
            if (!given.Remove(Plain(parameter.Name), out var value))
            {
                arguments.Add(parameter.HasDefaultValue ? parameter.DefaultValue : null);
                continue;
            }
            arguments.Add(JsonConvert.DeserializeObject(value.ToString(Formatting.None), parameter.ParameterType, settings));
            if (value == each["body"])
            {
                line["body_type"] = parameter.ParameterType.Name;
            }
        }
        if (given.Count > 0)
        {
            throw new ArgumentException($"the method lacks parameters: {string.Join(", ", given.Keys)}");
        }
        return arguments.ToArray();
    }

    // A name without the differences between styles.
    static string Plain(string name) => name.Replace("_", "").ToLowerInvariant();

    static object Get(object value, string property) => value?.GetType().GetProperty(property)?.GetValue(value);

    // The name of the class of a value; in a union, that of its variant.
    static string TypeName(object value) => (Get(value, "ActualInstance") ?? value).GetType().Name;

    // Reads JSON without taking texts for times.
    static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
        };
        return JToken.ReadFrom(reader);
    }
}
