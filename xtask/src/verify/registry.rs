//! Reads the targets and toolboxes in `tools/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;

use super::target::Target;
use super::toolbox::Toolbox;
use crate::cli::unknown;

/// The targets and toolboxes.
pub(super) struct Registry {
    pub(super) targets: Vec<Target>,
    pub(super) toolboxes: BTreeMap<String, Toolbox>,
}

impl Registry {
    pub(super) fn read(tools: &Path) -> Result<Self> {
        let mut toolboxes = BTreeMap::new();
        for (name, mut toolbox) in folders::<Toolbox>(tools, "toolbox.toml")? {
            toolbox.source = tools.join(&name);
            toolboxes.insert(name, toolbox);
        }
        let mut targets = Vec::new();
        for (name, mut target) in folders::<Target>(&tools.join("verify"), "target.toml")? {
            target.name = name;
            let mistake = target.mistake().or_else(|| {
                let is_unknown = |toolbox: &&String| !toolboxes.contains_key(*toolbox);
                let toolbox = target.toolboxes.iter().find(is_unknown)?;
                Some(format!("there is no toolbox `{toolbox}`"))
            });
            if let Some(mistake) = mistake {
                bail!("tools/verify/{}/target.toml: {mistake}", target.name);
            }
            targets.push(target);
        }
        Ok(Self { targets, toolboxes })
    }

    /// The named targets, each once and in the order of the names, or all if none is named.
    pub(super) fn choose(&self, names: &[String]) -> Result<Vec<&Target>> {
        if names.is_empty() {
            return Ok(self.targets.iter().collect());
        }
        let mut chosen: Vec<&Target> = Vec::new();
        for name in names {
            let Some(target) = self.targets.iter().find(|target| target.name == *name) else {
                if openapi_export::Target::by_name(name).is_some() {
                    bail!(
                        "the target `{name}` cannot be verified: it has no `tools/verify/{name}/`"
                    );
                }
                let known = self.targets.iter().map(|target| target.name.as_str());
                let all = known.clone().collect::<Vec<_>>().join(", ");
                bail!(unknown(
                    "target",
                    name,
                    known,
                    &format!("choose from {all}")
                ));
            };
            if !chosen.iter().any(|other| other.name == target.name) {
                chosen.push(target);
            }
        }
        Ok(chosen)
    }
}

/// Parses the file of this name in each folder that has one, by the name of the folder.
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
        let context = || format!("cannot read {}", path.display());
        let text = fs::read_to_string(&path).with_context(context)?;
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let content = toml::from_str(&text).with_context(context)?;
        found.insert(name.into_owned(), content);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::cli::workspace_root;
    use crate::verify::lockfile;

    fn registry() -> Registry {
        Registry::read(&workspace_root().join("tools")).unwrap()
    }

    fn names<'t>(targets: impl IntoIterator<Item = &'t Target>) -> Vec<String> {
        targets.into_iter().map(|it| it.name.clone()).collect()
    }

    fn choose_error(name: &str) -> String {
        let error = registry().choose(&[name.to_owned()]).unwrap_err();
        error.to_string()
    }

    /// A `tools/` with one target.
    fn tools(target: &str) -> tempfile::TempDir {
        let tools = tempfile::tempdir().unwrap();
        for (folder, file, text) in [
            ("verify/one", "target.toml", target),
            ("box", "toolbox.toml", "install = []"),
        ] {
            let folder = tools.path().join(folder);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join(file), text).unwrap();
        }
        tools
    }

    fn read_error(target: &str) -> String {
        let error = Registry::read(tools(target).path()).err().unwrap();
        format!("{error:#}")
    }

    #[test]
    fn every_verified_export_target_has_a_folder_and_a_pinned_version() {
        let registry = registry();
        let verified: BTreeSet<&str> = registry.targets.iter().map(|it| &*it.name).collect();
        let exported = openapi_export::TARGETS.iter().filter(|it| it.verified);
        let exported: BTreeSet<&str> = exported.map(|it| it.name).collect();
        assert_eq!(verified, exported);
        let promised = "openapi-typescript hey-api orval typescript-fetch openapi-python-client \
                        python datamodel-codegen rust java go csharp kotlin php ruby swift5 \
                        typescript-axios typescript swagger-typescript-api openapi-zod-client \
                        oazapfts postman";
        let missing: Vec<&str> = promised
            .split_whitespace()
            .filter(|name| !verified.contains(name))
            .collect();
        assert_eq!(missing, [""; 0]);
        for target in &registry.targets {
            let toolbox = registry.toolboxes[&target.toolboxes[0]].source.clone();
            let own = workspace_root().join("tools/verify").join(&target.name);
            let mut versions = [toolbox, own]
                .into_iter()
                .map(|folder| lockfile::version(&folder, &target.package).unwrap());
            assert!(versions.any(|version| version.is_some()), "{}", target.name);
        }
    }

    #[test]
    fn documented_command_is_the_one_that_is_verified() {
        // Here, a configuration file or a build script has the names of the input and the output.
        let configured = ["hey-api", "orval", "progenitor"];
        for target in registry().targets {
            let exported = openapi_export::Target::by_name(&target.name).unwrap();
            let documented = exported.command.unwrap();
            let command = &target.generate.commands[0];
            if configured.contains(&exported.name) {
                assert!(documented.starts_with(&format!("{} ", command[0])));
                continue;
            }
            // A command may write a file first, which the folder of the target already has.
            let (setup, documented) = documented.rsplit_once("; ").unwrap_or(("", documented));
            if let Some(setup) = setup.strip_prefix("echo '") {
                let (text, file) = setup.split_once("' > ").unwrap();
                let file = workspace_root()
                    .join("tools/verify")
                    .join(&target.name)
                    .join(file);
                assert_eq!(fs::read_to_string(file).unwrap().trim_end(), text);
            }
            let documented: BTreeSet<&str> = documented.split(' ').collect();
            let verified: BTreeSet<&str> = command.iter().map(|it| &**it).collect();
            assert_eq!(documented, verified, "{}", target.name);
        }
    }

    #[test]
    fn target_that_is_only_exported_cannot_be_verified() {
        assert_eq!(
            choose_error("conservative"),
            "the target `conservative` cannot be verified: it has no `tools/verify/conservative/`"
        );
    }

    #[test]
    fn all_targets_are_chosen_by_default_and_a_repeated_name_counts_once() {
        let registry = registry();
        let all = names(registry.choose(&[]).unwrap());
        assert_eq!(all, names(&registry.targets));
        let repeated = ["ruby", "go", "ruby"].map(str::to_owned);
        assert_eq!(names(registry.choose(&repeated).unwrap()), ["ruby", "go"]);
    }

    #[test]
    fn similar_name_is_suggested() {
        for (name, similar) in [
            ("openapi-typscript", "openapi-typescript"),
            ("swagger-typescript", "swagger-typescript-api"),
        ] {
            let expected = format!("unknown target `{name}`; did you mean `{similar}`?");
            assert_eq!(choose_error(name), expected);
        }
    }

    #[test]
    fn all_names_are_listed_if_none_is_similar() {
        let error = choose_error("cobol");
        assert!(
            error.starts_with("unknown target `cobol`; choose from csharp, "),
            "{error}"
        );
    }

    const HEAD: &str = "package = 'p'\ntoolboxes = ['box']\ngenerate.commands = [['true']]\n";

    #[test]
    fn each_step_or_the_reason_for_its_absence_is_required() {
        let error = read_error(HEAD);
        assert!(
            error.contains("one/target.toml: set either `compile` or `without.compile`"),
            "{error}"
        );
        let complete = format!("{HEAD}without = {{ compile = 'so', call = 'so' }}");
        let registry = Registry::read(tools(&complete).path()).unwrap();
        assert_eq!(names(&registry.targets), ["one"]);
        let both = format!("{complete}\ncall.commands = [['true']]");
        assert!(read_error(&both).contains("both `call` and `without.call` are set"));
    }

    #[test]
    fn unknown_toolbox_and_unknown_key_are_errors() {
        let complete = format!("{HEAD}without = {{ compile = 'so', call = 'so' }}");
        let error = read_error(&complete.replace("'box'", "'bix'"));
        assert!(error.contains("there is no toolbox `bix`"), "{error}");
        let error = read_error(&complete.replace("package", "pakage"));
        assert!(
            error.contains("target.toml") && error.contains("pakage"),
            "{error}"
        );
    }
}
