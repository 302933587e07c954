// Makes all calls of cases.json with the generated client, and prints a line of JSON for each.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"reflect"
	"strings"

	openapi "github.com/GIT_USER_ID/GIT_REPO_ID"
)

type parameter struct {
	Name  string
	In    string
	Value json.RawMessage
}

type call struct {
	Id            string
	Operation     string
	Parameters    []parameter
	Body          json.RawMessage
	BodySchema    string `json:"body_schema"`
	Authenticated bool
}

type line map[string]any

func main() {
	text, err := os.ReadFile("cases.json")
	if err != nil {
		log.Fatal(err)
	}
	var calls []call
	if err := json.Unmarshal(text, &calls); err != nil {
		log.Fatal(err)
	}
	output := json.NewEncoder(os.Stdout)
	for _, each := range calls {
		if err := output.Encode(outcome(each)); err != nil {
			log.Fatal(err)
		}
	}
}

// Makes a call and describes its outcome. A panic is a failure, too.
func outcome(each call) (result line) {
	result = line{"case": each.Id}
	defer func() {
		if panicked := recover(); panicked != nil {
			result["failure"] = fmt.Sprint("panic: ", panicked)
		}
	}()
	method := method(each)
	if !method.IsValid() {
		result["cannot"] = "the client has no such method"
		return
	}
	request, err := request(method, each, result)
	if err != nil {
		result["failure"] = err.Error()
		return
	}
	// The value is missing if the response has none.
	returned := request.MethodByName("Execute").Call(nil)
	last := len(returned) - 1
	response := returned[last-1].Interface().(*http.Response)
	switch err, _ := returned[last].Interface().(error); {
	case err == nil && last == 1:
		result["value"] = nil
	case err == nil:
		result["value"] = returned[0].Interface()
		value := reflect.Indirect(returned[0])
		result["response_type"] = value.Type().Name()
		if triggers := triggers(value); triggers != nil {
			result["triggers"] = triggers
		}
	case response != nil && response.StatusCode >= 300:
		result["error"] = line{"status": response.StatusCode, "type": reflect.TypeOf(err).Elem().Name()}
	default:
		result["failure"] = err.Error()
	}
	return
}

// Finds the method of an operation in the services of a client.
func method(each call) reflect.Value {
	configuration := openapi.NewConfiguration()
	configuration.Servers = openapi.ServerConfigurations{{URL: os.Getenv("CALLS_URL") + "/" + each.Id + "/v1"}}
	client := reflect.ValueOf(openapi.NewAPIClient(configuration)).Elem()
	name := strings.ToUpper(each.Operation[:1]) + each.Operation[1:]
	for index := range client.NumField() {
		if !strings.HasSuffix(client.Type().Field(index).Name, "API") {
			continue
		}
		if method := client.Field(index).MethodByName(name); method.IsValid() {
			return method
		}
	}
	return reflect.Value{}
}

// Builds a request: path parameters are arguments, all others have a method each.
func request(method reflect.Value, each call, result line) (reflect.Value, error) {
	ctx := context.Background()
	if each.Authenticated {
		ctx = context.WithValue(ctx, openapi.ContextAccessToken, os.Getenv("PIPEDREAM_API_KEY"))
	}
	arguments := []reflect.Value{reflect.ValueOf(ctx)}
	others := map[string]json.RawMessage{}
	for _, parameter := range each.Parameters {
		if parameter.In != "path" {
			others[plain(parameter.Name)] = parameter.Value
			continue
		}
		value, err := decode(parameter.Value, method.Type().In(len(arguments)))
		if err != nil {
			return reflect.Value{}, err
		}
		arguments = append(arguments, value)
	}
	if each.Body != nil {
		others[plain(each.BodySchema)] = each.Body
	}
	request := method.Call(arguments)[0]
	for index := range request.NumMethod() {
		name := plain(request.Type().Method(index).Name)
		value, given := others[name]
		if !given {
			continue
		}
		kind := request.Method(index).Type().In(0)
		argument, err := decode(value, kind)
		if err != nil {
			return reflect.Value{}, err
		}
		if each.Body != nil && name == plain(each.BodySchema) {
			result["body_type"] = kind.Name()
		}
		delete(others, name)
		request = request.Method(index).Call([]reflect.Value{argument})[0]
	}
	if len(others) > 0 {
		return request, fmt.Errorf("the request lacks methods: %v", others)
	}
	return request, nil
}

func decode(text json.RawMessage, kind reflect.Type) (reflect.Value, error) {
	value := reflect.New(kind)
	err := json.Unmarshal(text, value.Interface())
	return value.Elem(), err
}

// A name without the differences between styles.
func plain(name string) string {
	return strings.ToLower(strings.ReplaceAll(name, "_", ""))
}

// The types of the triggers of a workflow, which are the variants of a union.
func triggers(value reflect.Value) []string {
	if value.Kind() != reflect.Struct {
		return nil
	}
	if data := value.FieldByName("Data"); data.IsValid() && data.Kind() == reflect.Struct {
		value = data
	}
	list := value.FieldByName("Triggers")
	if !list.IsValid() || list.Kind() != reflect.Slice {
		return nil
	}
	names := []string{}
	for index := range list.Len() {
		names = append(names, variant(list.Index(index)))
	}
	return names
}

func variant(union reflect.Value) string {
	if union.Kind() != reflect.Struct {
		return "any"
	}
	for index := range union.NumField() {
		field := union.Field(index)
		if field.Kind() == reflect.Pointer && !field.IsNil() {
			return field.Type().Elem().Name()
		}
	}
	return union.Type().Name()
}
