//! Makes the code of `pipedream-client` from its OpenAPI document.
