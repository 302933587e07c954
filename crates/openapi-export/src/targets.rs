//! The supported generators.

use crate::adjustments::{
    ADDITIONAL_PROPERTIES_AS_SCHEMA, ANY_OF_AS_ONE_OF, Adjustment, CONCRETE_PATHS_FIRST,
    DEDUPLICATE_PROPERTY_NAMES, DROP_DEFAULTS, DROP_INTEGER_ENUMS, DROP_PASSWORD_FORMATS,
    DROP_REQUIRED_ONLY_VARIANTS, DROP_UNTYPED_ERROR_BODIES, ESCAPE_DOLLARS_FOR_KOTLIN,
    FREE_FORM_OBJECTS_AS_ANY, IMPLICIT_ADDITIONAL_PROPERTIES, OAUTH2_AS_BEARER,
    PLAIN_PATH_PARAMETERS, RANGES_AS_DEFAULT, UNION_AS_ANY,
};
use crate::target::{Target, Version};

const fn verified(
    name: &'static str,
    tool: &'static str,
    command: &'static str,
    adjustments: &'static [&'static Adjustment],
) -> Target {
    Target {
        name,
        tool,
        command: Some(command),
        version: Version::V3_0,
        verified: true,
        adjustments,
    }
}

const fn not_verified(
    name: &'static str,
    tool: &'static str,
    command: &'static str,
    adjustments: &'static [&'static Adjustment],
) -> Target {
    Target {
        verified: false,
        ..verified(name, tool, command, adjustments)
    }
}

/// The supported targets.
pub static TARGETS: &[Target] = &[
    Target {
        name: "conservative",
        tool: "a generator that is not listed",
        command: None,
        version: Version::V3_0,
        verified: false,
        adjustments: &[
            &PLAIN_PATH_PARAMETERS,
            &RANGES_AS_DEFAULT,
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
            &UNION_AS_ANY,
        ],
    },
    verified(
        "openapi-typescript",
        "openapi-typescript",
        "openapi-typescript openapi.yaml --output schema.ts",
        &[&DROP_REQUIRED_ONLY_VARIANTS],
    ),
    verified(
        "hey-api",
        "@hey-api/openapi-ts",
        "openapi-ts --input openapi.yaml --output client",
        &[],
    ),
    verified(
        "orval",
        "orval",
        "orval --input openapi.yaml --output client.ts",
        &[&PLAIN_PATH_PARAMETERS, &RANGES_AS_DEFAULT],
    ),
    verified(
        "typescript-fetch",
        "openapi-generator -g typescript-fetch",
        "openapi-generator-cli generate --generator-name typescript-fetch --input-spec openapi.yaml --output client --additional-properties importFileExtension=.js,modelPropertyNaming=original",
        &[
            &OAUTH2_AS_BEARER,
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
            &ANY_OF_AS_ONE_OF,
        ],
    ),
    verified(
        "typescript-axios",
        "openapi-generator -g typescript-axios",
        "openapi-generator-cli generate --generator-name typescript-axios --input-spec openapi.yaml --output client --additional-properties importFileExtension=.js",
        &[&ANY_OF_AS_ONE_OF],
    ),
    verified(
        "typescript",
        "openapi-generator -g typescript",
        "openapi-generator-cli generate --generator-name typescript --input-spec openapi.yaml --output client --additional-properties modelPropertyNaming=original",
        &[&DEDUPLICATE_PROPERTY_NAMES, &UNION_AS_ANY],
    ),
    verified(
        "swagger-typescript-api",
        "swagger-typescript-api",
        "swagger-typescript-api generate --path openapi.yaml --output . --name client.ts --enum-style=union",
        &[],
    ),
    verified(
        "openapi-zod-client",
        "openapi-zod-client",
        "openapi-zod-client openapi.yaml --output client.ts --with-alias --export-schemas",
        &[&RANGES_AS_DEFAULT, &DROP_REQUIRED_ONLY_VARIANTS],
    ),
    verified(
        "oazapfts",
        "oazapfts",
        "oazapfts openapi.yaml client.ts",
        &[&RANGES_AS_DEFAULT, &DROP_REQUIRED_ONLY_VARIANTS],
    ),
    verified(
        "openapi-python-client",
        "openapi-python-client",
        "openapi-python-client generate --path openapi.yaml --meta none --output-path client",
        &[
            &PLAIN_PATH_PARAMETERS,
            &DROP_UNTYPED_ERROR_BODIES,
            &DROP_REQUIRED_ONLY_VARIANTS,
        ],
    ),
    verified(
        "python",
        "openapi-generator -g python",
        "openapi-generator-cli generate --generator-name python --input-spec openapi.yaml --output client",
        &[
            &DROP_DEFAULTS,
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
        ],
    ),
    verified(
        "python-fastapi",
        "openapi-generator -g python-fastapi",
        "openapi-generator-cli generate --generator-name python-fastapi --input-spec openapi.yaml --output server",
        &[
            &CONCRETE_PATHS_FIRST,
            &OAUTH2_AS_BEARER,
            &RANGES_AS_DEFAULT,
            &IMPLICIT_ADDITIONAL_PROPERTIES,
            &DROP_DEFAULTS,
            &DROP_PASSWORD_FORMATS,
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
            &UNION_AS_ANY,
        ],
    ),
    verified(
        "openapi-core",
        "openapi-core, which validates requests and responses",
        "openapi-spec-validator openapi.yaml",
        &[],
    ),
    Target {
        // In 3.0, it ignores `nullable` of a required property, and its types reject null.
        version: Version::V3_1,
        ..verified(
            "datamodel-codegen",
            "datamodel-code-generator",
            "datamodel-codegen --input openapi.yaml --input-file-type openapi --output models.py --output-model-type pydantic_v2.BaseModel --formatters builtin",
            &[],
        )
    },
    verified(
        "rust",
        "openapi-generator -g rust",
        "openapi-generator-cli generate --generator-name rust --input-spec openapi.yaml --output client",
        &[
            &PLAIN_PATH_PARAMETERS,
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
            &ANY_OF_AS_ONE_OF,
        ],
    ),
    verified(
        "progenitor",
        "progenitor",
        "cargo progenitor --input openapi.yaml --output client --name client --version 0.1.0",
        &[
            &DROP_UNTYPED_ERROR_BODIES,
            &ADDITIONAL_PROPERTIES_AS_SCHEMA,
            &DROP_DEFAULTS,
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
            &ANY_OF_AS_ONE_OF,
        ],
    ),
    verified(
        "java",
        "openapi-generator -g java, library native",
        "openapi-generator-cli generate --generator-name java --input-spec openapi.yaml --output client --library native --additional-properties openApiNullable=false,hideGenerationTimestamp=true,containerDefaultToNull=true",
        // Jackson does not check required properties, so every value fits the first variant.
        &[
            &DROP_DEFAULTS,
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
            &UNION_AS_ANY,
        ],
    ),
    verified(
        "java-apache-httpclient",
        "openapi-generator -g java, library apache-httpclient",
        // Jackson deduces the variant of a union from its properties. A trigger of another kind
        // needs the default, which only a file of options can set.
        "echo 'additionalProperties: {typeInfoDefaultImpls: {Trigger: UnknownTrigger}}' > options.yaml; openapi-generator-cli generate --generator-name java --input-spec openapi.yaml --output client --config options.yaml --library apache-httpclient --additional-properties openApiNullable=false,hideGenerationTimestamp=true,containerDefaultToNull=true,supportUrlQuery=false,useOneOfInterfaces=true,useDeductionForOneOfInterfaces=true",
        &[
            &IMPLICIT_ADDITIONAL_PROPERTIES,
            &DROP_DEFAULTS,
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
            &ANY_OF_AS_ONE_OF,
        ],
    ),
    verified(
        "java-okhttp-gson",
        "openapi-generator -g java, library okhttp-gson",
        "openapi-generator-cli generate --generator-name java --input-spec openapi.yaml --output client --library okhttp-gson --additional-properties openApiNullable=false,hideGenerationTimestamp=true,containerDefaultToNull=true",
        &[
            &OAUTH2_AS_BEARER,
            &DROP_DEFAULTS,
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
        ],
    ),
    verified(
        "go",
        "openapi-generator -g go",
        "openapi-generator-cli generate --generator-name go --input-spec openapi.yaml --output client",
        &[
            &OAUTH2_AS_BEARER,
            &DROP_DEFAULTS,
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
        ],
    ),
    verified(
        "csharp",
        "openapi-generator -g csharp",
        "openapi-generator-cli generate --generator-name csharp --input-spec openapi.yaml --output client",
        // It numbers duplicate names.
        &[],
    ),
    verified(
        "csharp-httpclient",
        "openapi-generator -g csharp, library httpclient",
        "openapi-generator-cli generate --generator-name csharp --input-spec openapi.yaml --output client --library httpclient --additional-properties targetFramework=netstandard2.1,supportsRetry=false",
        &[&DROP_INTEGER_ENUMS],
    ),
    verified(
        "kotlin",
        "openapi-generator -g kotlin",
        "openapi-generator-cli generate --generator-name kotlin --input-spec openapi.yaml --output client --additional-properties serializationLibrary=gson",
        &[
            &IMPLICIT_ADDITIONAL_PROPERTIES,
            &DROP_DEFAULTS,
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
            &UNION_AS_ANY,
            &ESCAPE_DOLLARS_FOR_KOTLIN,
        ],
    ),
    verified(
        "php",
        "openapi-generator -g php",
        "openapi-generator-cli generate --generator-name php --input-spec openapi.yaml --output client",
        &[
            &FREE_FORM_OBJECTS_AS_ANY,
            &DROP_DEFAULTS,
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
            &UNION_AS_ANY,
        ],
    ),
    verified(
        "ruby",
        "openapi-generator -g ruby",
        "openapi-generator-cli generate --generator-name ruby --input-spec openapi.yaml --output client",
        &[&DROP_DEFAULTS, &DEDUPLICATE_PROPERTY_NAMES],
    ),
    verified(
        "swift5",
        "openapi-generator -g swift5",
        "openapi-generator-cli generate --generator-name swift5 --input-spec openapi.yaml --output client",
        &[
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
            &ANY_OF_AS_ONE_OF,
        ],
    ),
    verified(
        "postman",
        "openapi-to-postmanv2",
        "openapi2postmanv2 --spec openapi.yaml --output collection.json --pretty --options folderStrategy=Tags,parametersResolution=Example,enableOptionalParameters=false",
        &[],
    ),
    not_verified(
        "dart",
        "openapi-generator -g dart",
        "openapi-generator-cli generate --generator-name dart --input-spec openapi.yaml --output client",
        &[&DEDUPLICATE_PROPERTY_NAMES, &UNION_AS_ANY],
    ),
    not_verified(
        "elixir",
        "openapi-generator -g elixir",
        "openapi-generator-cli generate --generator-name elixir --input-spec openapi.yaml --output client",
        &[&RANGES_AS_DEFAULT, &UNION_AS_ANY],
    ),
    not_verified(
        "k6",
        "openapi-generator -g k6",
        "openapi-generator-cli generate --generator-name k6 --input-spec openapi.yaml --output client",
        &[&RANGES_AS_DEFAULT],
    ),
];
