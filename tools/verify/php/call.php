<?php
// Makes the calls of `cases.json` with the generated client. Prints a line of JSON for each.
require __DIR__ . '/autoload.php';

use OpenAPI\Client\ApiException;
use OpenAPI\Client\Configuration;
use OpenAPI\Client\ObjectSerializer;

// By default, it writes times in whole seconds, and booleans in a query as 1 and 0.
ObjectSerializer::setDateTimeFormat(DATE_RFC3339_EXTENDED);
Configuration::getDefaultConfiguration()
    ->setBooleanFormatForQueryString(Configuration::BOOLEAN_FORMAT_STRING);

/** Makes names in different styles equal. */
function plain(string $name): string
{
    return strtolower(str_replace('_', '', $name));
}

/** The name of a class without its namespace, or of another type. */
function typeName($value): string
{
    $name = get_debug_type($value);
    return substr($name, (int) strrpos("\\$name", '\\'));
}

/** Each operation's method. */
function methods(): array
{
    $methods = [];
    foreach (glob(__DIR__ . '/client/lib/Api/*.php') as $file) {
        $class = new ReflectionClass('OpenAPI\\Client\\Api\\' . basename($file, '.php'));
        foreach ($class->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
            $methods[plain($method->getName())] = $method;
        }
    }
    return $methods;
}

/** The arguments of a call by name. */
function arguments(ReflectionMethod $method, object $case): array
{
    $names = [];
    foreach ($method->getParameters() as $parameter) {
        $names[plain($parameter->getName())] = $parameter->getName();
    }
    $arguments = [];
    foreach ($case->parameters as $parameter) {
        $name = plain($parameter->name);
        $arguments[$names[$name]] = $parameter->value;
        unset($names[$name]);
    }
    if (property_exists($case, 'body')) {
        // The body is the argument with a model. Only the comment has the types.
        preg_match_all('/@param\s+(\S+)\s+\$(\w+)/', $method->getDocComment(), $types, PREG_SET_ORDER);
        foreach ($types as [, $type, $name]) {
            if (in_array($name, $names, true) && str_starts_with($type, '\\OpenAPI\\Client\\Model\\')) {
                $arguments[$name] = ObjectSerializer::deserialize($case->body, $type);
                return [$arguments, $arguments[$name]];
            }
        }
        throw new LogicException('no argument takes the body');
    }
    return [$arguments, null];
}

function triggers($value): array
{
    $owner = is_object($value) && method_exists($value, 'getData') ? $value->getData() : $value;
    $triggers = is_object($owner) && method_exists($owner, 'getTriggers') ? $owner->getTriggers() : [];
    return array_map(typeName(...), $triggers);
}

function call(ReflectionMethod $method, object $case): array
{
    $configuration = (new Configuration())->setHost(getenv('CALLS_URL') . "/$case->id/v1");
    if ($case->authenticated) {
        $configuration->setAccessToken(getenv('PIPEDREAM_API_KEY'));
    }
    $api = $method->getDeclaringClass()->newInstance(new GuzzleHttp\Client(), $configuration);
    [$arguments, $body] = arguments($method, $case);
    $value = $method->invoke($api, ...$arguments);
    $result = ['value' => ObjectSerializer::sanitizeForSerialization($value)];
    if ($body !== null) {
        $result['body_type'] = typeName($body);
    }
    if ($value !== null) {
        $result['response_type'] = typeName($value);
    }
    if ($triggers = triggers($value)) {
        $result['triggers'] = $triggers;
    }
    return $result;
}

function outcome(array $methods, object $case): array
{
    try {
        return call($methods[plain($case->operation)], $case);
    } catch (ApiException $error) {
        // A status of 0 means that there was no answer.
        return ['error' => ['status' => $error->getCode() ?: null, 'type' => 'ApiException']];
    } catch (Throwable $error) {
        return ['failure' => get_debug_type($error) . ': ' . $error->getMessage()];
    }
}

$methods = methods();
foreach (json_decode(file_get_contents('cases.json')) as $case) {
    $line = ['case' => $case->id, ...outcome($methods, $case)];
    echo json_encode($line, JSON_PRESERVE_ZERO_FRACTION), "\n";
}
