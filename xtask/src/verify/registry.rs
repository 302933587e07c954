//! Reads which targets and toolboxes there are.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;

use super::target::Target;
use super::toolbox::Toolbox;
use openapi_lint::suggest::closest_match;

/// All that `tools/` holds.
pub(super) struct Catalogue {
    pub(super) targets: Vec<Target>,
    pub(super) toolboxes: BTreeMap<String, Toolbox>,
}

impl Catalogue {
    pub(super) fn read(tools: &Path) -> Result<Self> {
        let mut toolboxes = BTreeMap::new();
        for (name, mut toolbox) in folders::<Toolbox>(tools, "toolbox.toml")? {
            toolbox.source = tools.join(&name);
            toolboxes.insert(name, toolbox);
        }
        let mut targets = Vec::new();
        for (name, mut target) in folders::<Target>(&tools.join("verify"), "target.toml")? {
            target.name = name;
            let contradiction = target.mismatch().or_else(|| {
                let unknown = |toolbox: &&String| !toolboxes.contains_key(*toolbox);
                let toolbox = target.toolboxes.iter().find(unknown)?;
                Some(format!("there is no toolbox `{toolbox}`"))
            });
            if let Some(contradiction) = contradiction {
                bail!("tools/verify/{}/target.toml: {contradiction}", target.name);
            }
            targets.push(target);
        }
        Ok(Self { targets, toolboxes })
    }

    /// The targets of these names, in the order of the names; all where there are none.
    pub(super) fn choose(&self, names: &[String]) -> Result<Vec<&Target>> {
        if names.is_empty() {
            return Ok(self.targets.iter().collect());
        }
        let mut chosen: Vec<&Target> = Vec::new();
        for name in names {
            let Some(target) = self.targets.iter().find(|target| target.name == *name) else {
                let known = self.targets.iter().map(|target| target.name.as_str());
                let hint = match closest_match(name, known.clone()) {
                    Some(near) => format!("is it `{near}`?"),
                    None => format!("there are {}", known.collect::<Vec<_>>().join(", ")),
                };
                bail!("no target is called `{name}`; {hint}");
            };
            if !chosen.iter().any(|other| other.name == target.name) {
                chosen.push(target);
            }
        }
        Ok(chosen)
    }
}

/// What each folder that has a file of this name says, in the order of the names.
fn folders<T: DeserializeOwned>(parent: &Path, file: &str) -> Result<BTreeMap<String, T>> {
    let entries =
        fs::read_dir(parent).with_context(|| format!("cannot read {}", parent.display()))?;
    let mut found = BTreeMap::new();
    for entry in entries {
        let folder = entry?.path();
        let path = folder.join(file);
        if !path.is_file() {
            continue;
        }
        let told = || format!("cannot read {}", path.display());
        let text = fs::read_to_string(&path).with_context(told)?;
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        found.insert(name.into_owned(), toml::from_str(&text).with_context(told)?);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verify::{lockfile, root};
    use openapi_export as export;

    fn catalogue() -> Catalogue {
        Catalogue::read(&root().join("tools")).unwrap()
    }

    fn names(chosen: &[&Target]) -> Vec<String> {
        chosen.iter().map(|target| target.name.clone()).collect()
    }

    /// A `tools/` with one target.
    fn tools(target: &str) -> tempfile::TempDir {
        let tools = tempfile::tempdir().unwrap();
        let folder = tools.path().join("verify").join("one");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("target.toml"), target).unwrap();
        fs::create_dir(tools.path().join("box")).unwrap();
        fs::write(
            tools.path().join("box").join("toolbox.toml"),
            "install = []",
        )
        .unwrap();
        tools
    }

    fn refused(target: &str) -> String {
        let error = Catalogue::read(tools(target).path()).err().unwrap();
        format!("{error:#}")
    }

    #[test]
    fn every_target_of_the_issue_is_there_with_a_pinned_version() {
        let catalogue = catalogue();
        let named: Vec<_> = catalogue
            .targets
            .iter()
            .map(|it| it.name.as_str())
            .collect();
        for name in
            "openapi-typescript hey-api orval typescript-fetch openapi-python-client python \
                     datamodel-codegen rust java go csharp kotlin php ruby swift5"
                .split_whitespace()
        {
            assert!(named.contains(&name), "{name} is not in {named:?}");
        }
        for target in &catalogue.targets {
            assert!(
                export::Target::by_name(&target.name).is_some(),
                "{}",
                target.name
            );
            let source = &catalogue.toolboxes[&target.toolboxes[0]].source;
            let version = lockfile::version(source, &target.package).unwrap();
            assert!(version.is_some(), "{}", target.name);
        }
    }

    #[test]
    fn without_a_name_all_are_chosen_and_a_name_counts_once() {
        let catalogue = catalogue();
        assert_eq!(
            catalogue.choose(&[]).unwrap().len(),
            catalogue.targets.len()
        );
        let asked = ["ruby", "go", "ruby"].map(str::to_owned);
        assert_eq!(names(&catalogue.choose(&asked).unwrap()), ["ruby", "go"]);
    }

    #[test]
    fn a_name_that_is_misspelt_gets_the_nearest() {
        let error = catalogue()
            .choose(&["openapi-typscript".to_owned()])
            .unwrap_err();
        let expected = "no target is called `openapi-typscript`; is it `openapi-typescript`?";
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn a_name_that_is_like_none_gets_all() {
        let error = catalogue()
            .choose(&["cobol".to_owned()])
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with("no target is called `cobol`; there are csharp, "),
            "{error}"
        );
    }

    const HEAD: &str = "package = 'p'\ntoolboxes = ['box']\ngenerate.commands = [['true']]\n";

    #[test]
    fn a_target_needs_each_step_or_why_there_is_none() {
        let error = refused(HEAD);
        assert!(
            error.contains("one/target.toml: there is neither `compile`"),
            "{error}"
        );
        let whole = format!("{HEAD}without = {{ compile = 'so', call = 'so' }}");
        assert_eq!(
            Catalogue::read(tools(&whole).path()).unwrap().targets.len(),
            1
        );
        let both = format!("{whole}\ncall.commands = [['true']]");
        assert!(refused(&both).contains("there is both `call` and why not"));
    }

    #[test]
    fn a_toolbox_that_is_not_there_and_an_unknown_key_are_told() {
        let whole = format!("{HEAD}without = {{ compile = 'so', call = 'so' }}");
        let error = refused(&whole.replace("'box'", "'bix'"));
        assert!(error.contains("there is no toolbox `bix`"), "{error}");
        let error = refused(&whole.replace("package", "pakage"));
        assert!(
            error.contains("target.toml") && error.contains("pakage"),
            "{error}"
        );
    }
}
