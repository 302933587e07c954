<?php
// Lists two pages of the sandbox's sources, and makes one call that is rejected.
require __DIR__ . '/autoload.php';

use OpenAPI\Client\Api\SourcesApi;
use OpenAPI\Client\ApiException;
use OpenAPI\Client\Configuration;

function listed(string $token, ?string $after = null)
{
    $configuration = (new Configuration())->setHost(getenv('PIPEDREAM_BASE_URL'))->setAccessToken($token);
    return (new SourcesApi(new GuzzleHttp\Client(), $configuration))->listMySources(limit: 2, after: $after);
}

function ids($page): array
{
    return array_map(fn ($source) => $source->getId(), $page->getData());
}

$key = getenv('PIPEDREAM_API_KEY');
$first = listed($key);
$second = listed($key, $first->getPageInfo()->getEndCursor());
$refused = null;
try {
    listed('wrong');
} catch (ApiException $error) {
    $refused = $error->getCode();
}
echo json_encode(['first' => ids($first), 'second' => ids($second), 'refused' => $refused]), "\n";
