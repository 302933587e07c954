//! A generator, with the adjustments that it needs.

use crate::adjustments::Adjustment;
use crate::targets::TARGETS;

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
    /// The command that generates code from the export in `openapi.yaml`. `None` if the target is
    /// for any generator.
    pub command: Option<&'static str>,
    /// The version of OpenAPI that the tool supports best.
    pub version: Version,
    /// Whether a command of this project runs the tool and checks the generated code.
    pub verified: bool,
    /// The adjustments that the tool needs.
    pub adjustments: &'static [&'static Adjustment],
}

impl Target {
    /// Returns the target with a name; see [`TARGETS`].
    pub fn by_name(name: &str) -> Option<&'static Self> {
        TARGETS.iter().find(|target| target.name == name)
    }
}
