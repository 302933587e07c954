//! The supported generators, with the adjustments that each needs.

use serde_json::Value;

use crate::adjustments::{
    ANY_OF_AS_ONE_OF, Adjustment, Change, DEDUPLICATE_PROPERTY_NAMES, DROP_REQUIRED_ONLY_VARIANTS,
    PLAIN_PATH_PARAMETERS, RANGES_AS_DEFAULT, UNION_AS_ANY,
};

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "clap", derive(clap::ValueEnum))]
pub enum Version {
    /// OpenAPI 3.0, with the patch version of the document.
    #[cfg_attr(feature = "clap", value(name = "3.0"))]
    V3_0,
    /// OpenAPI 3.1, whose schemas are JSON Schema 2020-12.
    #[cfg_attr(feature = "clap", value(name = "3.1"))]
    V3_1,
}

impl Version {
    /// Returns the major and minor version.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
        }
    }
}

/// A code generator.
#[derive(Debug)]
pub struct Target {
    /// The name, as in [`Self::by_name`].
    pub name: &'static str,
    /// The tool, with its arguments.
    pub tool: &'static str,
    /// The version of OpenAPI that the tool supports best.
    pub version: Version,
    /// The adjustments that the tool needs, in the order in which they are made.
    pub adjustments: &'static [&'static Adjustment],
}

impl Target {
    /// Returns the target with a name; see [`TARGETS`].
    pub fn by_name(name: &str) -> Option<&'static Self> {
        TARGETS.iter().find(|target| target.name == name)
    }

    /// Makes all adjustments and returns the changes of each.
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

/// For openapi-generator in languages with one style of names.
const ONE_STYLE: &[&Adjustment] = &[&DEDUPLICATE_PROPERTY_NAMES];
/// The same, for languages in which it builds types from variants.
const TYPE_FROM_VARIANTS: &[&Adjustment] =
    &[&DEDUPLICATE_PROPERTY_NAMES, &DROP_REQUIRED_ONLY_VARIANTS];
/// The same, for languages in which it supports unions only as `oneOf`.
const UNIONS: &[&Adjustment] = &[&DEDUPLICATE_PROPERTY_NAMES, &ANY_OF_AS_ONE_OF];

/// The supported targets.
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
    target("python", "openapi-generator -g python", TYPE_FROM_VARIANTS),
    Target {
        // In 3.0, it ignores `nullable` of a required property, and its types reject null.
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
    target("java", "openapi-generator -g java", TYPE_FROM_VARIANTS),
    target("go", "openapi-generator -g go", TYPE_FROM_VARIANTS),
    // It numbers duplicate names.
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

/// The adjustments of all targets, each once.
pub(crate) fn adjustments() -> Vec<&'static Adjustment> {
    let mut adjustments: Vec<&'static Adjustment> = Vec::new();
    for adjustment in TARGETS.iter().flat_map(|target| target.adjustments) {
        if adjustments.iter().all(|it| it.name != adjustment.name) {
            adjustments.push(adjustment);
        }
    }
    adjustments
}
