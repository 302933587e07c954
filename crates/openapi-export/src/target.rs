//! The generators that the document is known to go through.

use serde_json::Value;

use crate::Version;
use crate::adjustments::{
    ANY_OF_AS_ONE_OF, Adjustment, Change, DEDUPLICATE_PROPERTY_NAMES, DROP_REQUIRED_ONLY_VARIANTS,
    PLAIN_PATH_PARAMETERS, RANGES_AS_DEFAULT, UNION_AS_ANY,
};

/// A generator of another language.
#[derive(Debug)]
pub struct Target {
    /// The name on the command line.
    pub name: &'static str,
    /// The tool, and what it is told to make.
    pub tool: &'static str,
    /// The version of OpenAPI that the tool does best with.
    pub version: Version,
    /// What it chokes on otherwise, in the order of application.
    pub adjustments: &'static [&'static Adjustment],
}

impl Target {
    /// The target of that name.
    pub fn by_name(name: &str) -> Option<&'static Self> {
        TARGETS.iter().find(|target| target.name == name)
    }

    pub(crate) fn adjust(&self, document: &mut Value) -> Vec<(&'static Adjustment, Vec<Change>)> {
        let adjustments = self.adjustments.iter();
        adjustments
            .map(|adjustment| (*adjustment, (adjustment.apply)(document)))
            .collect()
    }
}

const fn target(
    name: &'static str,
    tool: &'static str,
    adjustments: &'static [&'static Adjustment],
) -> Target {
    Target {
        name,
        tool,
        version: Version::V3_0,
        adjustments,
    }
}

/// What openapi-generator needs in languages whose names have one style.
const ONE_STYLE: &[&Adjustment] = &[&DEDUPLICATE_PROPERTY_NAMES];
/// In those of them, too, in which the branches make the type.
const TYPE_OF_BRANCHES: &[&Adjustment] =
    &[&DEDUPLICATE_PROPERTY_NAMES, &DROP_REQUIRED_ONLY_VARIANTS];
/// In those of them, too, in which it knows unions by `oneOf` only.
const UNIONS: &[&Adjustment] = &[&DEDUPLICATE_PROPERTY_NAMES, &ANY_OF_AS_ONE_OF];

/// Every target there is.
pub static TARGETS: &[Target] = &[
    target("openapi-typescript", "openapi-typescript", &[]),
    target("hey-api", "@hey-api/openapi-ts", &[]),
    target(
        "orval",
        "orval",
        &[&PLAIN_PATH_PARAMETERS, &RANGES_AS_DEFAULT],
    ),
    target(
        "typescript-fetch",
        "openapi-generator -g typescript-fetch",
        UNIONS,
    ),
    target(
        "openapi-python-client",
        "openapi-python-client",
        &[&PLAIN_PATH_PARAMETERS],
    ),
    target("python", "openapi-generator -g python", TYPE_OF_BRANCHES),
    Target {
        // In 3.0 it does not see `nullable` of a required property and refuses a documented null.
        version: Version::V3_1,
        ..target("datamodel-codegen", "datamodel-code-generator", &[])
    },
    target(
        "rust",
        "openapi-generator -g rust",
        &[
            &PLAIN_PATH_PARAMETERS,
            &DEDUPLICATE_PROPERTY_NAMES,
            &ANY_OF_AS_ONE_OF,
        ],
    ),
    target("java", "openapi-generator -g java", TYPE_OF_BRANCHES),
    target("go", "openapi-generator -g go", TYPE_OF_BRANCHES),
    // It numbers names that are the same.
    target("csharp", "openapi-generator -g csharp", &[]),
    target(
        "kotlin",
        "openapi-generator -g kotlin",
        &[
            &DEDUPLICATE_PROPERTY_NAMES,
            &DROP_REQUIRED_ONLY_VARIANTS,
            &UNION_AS_ANY,
        ],
    ),
    target("php", "openapi-generator -g php", ONE_STYLE),
    target("ruby", "openapi-generator -g ruby", ONE_STYLE),
    target("swift5", "openapi-generator -g swift5", UNIONS),
];
