//! Takes one target through its steps.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};

use super::process::{Environment, tail};
use super::progress::Progress;
use super::step::{Failure, StepKind, StepOutcome};
use super::table::Row;
use super::target::{Step, Target};
use super::toolbox::{self, Toolbox};
use super::{Export, Paths, call_output, copy_afresh, diagnostics, lockfile};

/// What targets are verified with.
pub(super) struct Runner<'b> {
    pub(super) places: &'b Paths,
    pub(super) toolboxes: &'b BTreeMap<String, Toolbox>,
    /// The toolboxes that were looked at, each with why it is not there.
    pub(super) installed: BTreeMap<String, Option<String>>,
    /// What a call has to know of the sandbox.
    pub(super) sandbox: BTreeMap<String, String>,
    pub(super) export: Export<'b>,
    pub(super) progress: &'b Progress,
}

impl Runner<'_> {
    /// Takes a target as far as it goes.
    pub(super) fn verify(&mut self, target: &Target) -> Row {
        let ended = match self.prepare(target) {
            Ok(Ok(surroundings)) => steps(target, |name, step| {
                self.step(target, name, step, &surroundings)
            }),
            Ok(Err(missing)) => steps(target, |_, _| StepOutcome::NotVerified(missing.clone())),
            Err(error) => steps(target, |name, _| self.broken(target, name, &error)),
        };
        let row = Row {
            name: target.name.clone(),
            version: self.version(target),
            ended,
        };
        if let Some(text) = row.failure() {
            self.progress.say(&text);
        }
        self.progress.target_is_done();
        row
    }

    /// The version of the generator, by the lock file.
    fn version(&self, target: &Target) -> String {
        let toolbox = target
            .toolboxes
            .first()
            .and_then(|name| self.toolboxes.get(name));
        toolbox
            .and_then(|toolbox| {
                lockfile::version(&toolbox.source, &target.package)
                    .ok()
                    .flatten()
            })
            .unwrap_or_else(|| "?".to_owned())
    }

    /// Installs the tools, and writes the document into the folder of the target's work; or says
    /// which tool is missing.
    fn prepare(&mut self, target: &Target) -> Result<Result<Environment, String>> {
        let mut surroundings = Environment {
            folder: self.places.work(&target.name),
            words: toolbox::words(self.places),
            path: Vec::new(),
            environment: BTreeMap::new(),
        };
        for name in &target.toolboxes {
            if let Some(missing) = self.installed(name)? {
                return Ok(Err(missing));
            }
            let (toolbox, place) = (&self.toolboxes[name], self.places.toolbox(name));
            surroundings
                .path
                .extend(toolbox.path.iter().map(|path| place.join(path)));
            surroundings.environment.extend(toolbox.environment.clone());
        }
        if let Some(missing) = toolbox::missing(&target.requires, &surroundings) {
            return Ok(Err(missing));
        }
        copy_afresh(
            &self.places.tools.join("verify").join(&target.name),
            &surroundings.folder,
        )?;
        let document = surroundings.folder.join("openapi.yaml");
        fs::write(&document, (self.export)(&target.name)?)
            .with_context(|| format!("cannot write {}", document.display()))?;
        Ok(Ok(surroundings))
    }

    /// Why a toolbox is not there, after an attempt to install it.
    fn installed(&mut self, name: &str) -> Result<Option<String>> {
        if let Some(known) = self.installed.get(name) {
            return Ok(known.clone());
        }
        let toolbox = &self.toolboxes[name];
        let mut missing = None;
        if !toolbox.is_installed(&self.places.toolbox(name)) {
            let tried = self
                .progress
                .during(name, "install", || toolbox.install(name, self.places));
            if let Some(failure) = tried? {
                self.progress.say(&failure.told(name, "install"));
                missing = Some(format!(
                    "the toolbox `{name}` is not there: {}",
                    failure.why
                ));
            }
        }
        self.installed.insert(name.to_owned(), missing.clone());
        Ok(missing)
    }

    fn step(
        &self,
        target: &Target,
        name: StepKind,
        step: &Step,
        around: &Environment,
    ) -> StepOutcome {
        let log = self.places.log(&target.name, name.word());
        let mut environment = around.environment.clone();
        if name == StepKind::Call {
            environment.extend(self.sandbox.clone());
        }
        let around = Environment {
            folder: around.folder.clone(),
            words: around.words.clone(),
            path: around.path.clone(),
            environment,
        };
        let ran = self.progress.during(&target.name, name.word(), || {
            around.run(&step.commands, &log)
        });
        match ran {
            Ok(ran) => {
                let failure = ran
                    .failure
                    .or_else(|| diagnostics::judge(step, &ran.output))
                    .or_else(|| match name {
                        StepKind::Call => call_output::mismatch(&ran.answer),
                        _ => None,
                    });
                match failure {
                    None => StepOutcome::Passed(step.extent.clone()),
                    Some(why) => {
                        let tail = tail(&ran.output);
                        StepOutcome::Failed(Failure { why, tail, log })
                    }
                }
            }
            Err(error) => self.broken(target, name, &error),
        }
    }

    /// A step that failed for a reason of this machine.
    fn broken(&self, target: &Target, name: StepKind, error: &anyhow::Error) -> StepOutcome {
        StepOutcome::Failed(Failure {
            why: format!("{error:#}"),
            tail: String::new(),
            log: self.places.log(&target.name, name.word()),
        })
    }
}

/// Does the steps of a target in their order; what comes after one that did not end well is not
/// reached.
fn steps(
    target: &Target,
    mut run: impl FnMut(StepKind, &Step) -> StepOutcome,
) -> BTreeMap<StepKind, StepOutcome> {
    let mut all = BTreeMap::new();
    let mut reached = true;
    for name in StepKind::ALL {
        let ended = match target.step(name) {
            None => StepOutcome::Without(target.without.get(&name).cloned().unwrap_or_default()),
            Some(_) if !reached => StepOutcome::NotReached,
            Some(step) => run(name, step),
        };
        reached &= !matches!(ended, StepOutcome::Failed(_));
        all.insert(name, ended);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::ExitStatus;
    use crate::verify::registry::Catalogue;
    use crate::verify::table::Table;

    const HEAD: &str = "package = 'tool'\ntoolboxes = ['box']\n";
    const GENERATE: &str = "generate.commands = [['cp', 'openapi.yaml', 'generated']]\n";
    const COMPILE: &str = "compile.commands = [['grep', 'openapi', 'generated']]\n";
    const TRUTH: &str =
        r#"{"first":["dc_abc123","dc_def456"],"second":["dc_K0uAee","dc_5YGuMo"],"refused":401}"#;

    /// A call that tells what stands in the variable `KEY`.
    const CALL: &str = "call.commands = [['sh', '-c', 'echo \"$KEY\"']]\n";

    /// Verifies a target whose programs are the system's; `tell` is what its call tells.
    fn verify_with(
        toolbox: &str,
        target: &str,
        tell: &str,
        export: Export<'_>,
    ) -> (Row, tempfile::TempDir) {
        let root = tempfile::tempdir().unwrap();
        let places = Paths::of(root.path());
        for (folder, file, text) in [
            ("box", "toolbox.toml", toolbox),
            ("box", "requirements.txt", "tool==1.2.3"),
            ("verify/one", "target.toml", target),
        ] {
            let folder = places.tools.join(folder);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join(file), text).unwrap();
        }
        let catalogue = Catalogue::read(&places.tools).unwrap();
        let mut bench = Runner {
            places: &places,
            toolboxes: &catalogue.toolboxes,
            installed: BTreeMap::new(),
            sandbox: BTreeMap::from([("KEY".to_owned(), tell.to_owned())]),
            export,
            progress: &Progress::new(1),
        };
        (bench.verify(&catalogue.targets[0]), root)
    }

    fn verify(target: &str, tell: &str) -> Row {
        let export: Export<'_> = &|target| Ok(format!("openapi: for {target}"));
        verify_with("install = []", target, tell, export).0
    }

    fn failure(row: &Row, name: StepKind) -> Failure {
        match &row.ended[&name] {
            StepOutcome::Failed(failure) => failure.clone(),
            other => panic!("{name:?} ended with {other:?}"),
        }
    }

    fn outcome(row: Row) -> ExitStatus {
        Table { rows: vec![row] }.outcome()
    }

    #[test]
    fn a_target_that_generates_compiles_and_calls_passes() {
        let row = verify(&format!("{HEAD}{GENERATE}{COMPILE}{CALL}"), TRUTH);
        assert!(
            row.ended
                .values()
                .all(|ended| *ended == StepOutcome::Passed(None)),
            "{row:?}"
        );
        assert_eq!((row.name.as_str(), row.version.as_str()), ("one", "1.2.3"));
        assert_eq!(outcome(row), ExitStatus::Ok);
    }

    #[test]
    fn a_document_that_is_not_what_the_compiler_wants_fails_and_the_call_is_not_reached() {
        let export: Export<'_> = &|_| Ok("swagger: 2".to_owned());
        let target = format!("{HEAD}{GENERATE}{COMPILE}{CALL}");
        let (row, root) = verify_with("install = []", &target, TRUTH, export);
        assert_eq!(row.ended[&StepKind::Generate], StepOutcome::Passed(None));
        let told = failure(&row, StepKind::Compile);
        assert!(
            told.why.starts_with("`grep` ended with exit status: 1"),
            "{told:?}"
        );
        assert_eq!(told.tail, "$ grep openapi generated");
        assert_eq!(
            told.log,
            root.path().join("target/verify/logs/one.compile.log")
        );
        assert!(told.log.is_file());
        assert_eq!(row.ended[&StepKind::Call], StepOutcome::NotReached);
        assert_eq!(outcome(row), ExitStatus::Findings);
    }

    #[test]
    fn a_second_page_that_is_the_first_again_fails() {
        let tell = TRUTH.replace("\"dc_K0uAee\",\"dc_5YGuMo\"", "\"dc_abc123\",\"dc_def456\"");
        let row = verify(&format!("{HEAD}{GENERATE}{COMPILE}{CALL}"), &tell);
        let told = failure(&row, StepKind::Call);
        assert!(told.why.starts_with("the second page is "), "{told:?}");
    }

    #[test]
    fn a_generator_that_complains_fails() {
        let target = "generate.commands = [['echo', 'WARN: what is this?']]\n\
                      generate.complaints = ['WARN']\n";
        let row = verify(&format!("{HEAD}{target}{COMPILE}{CALL}"), TRUTH);
        let told = failure(&row, StepKind::Generate);
        assert_eq!(told.why, "it complains: WARN: what is this?");
        assert_eq!(row.ended[&StepKind::Compile], StepOutcome::NotReached);
    }

    #[test]
    fn a_program_that_is_missing_is_not_verified() {
        let requires = "requires.no-such-program = 'install it'\n";
        let row = verify(&format!("{HEAD}{requires}{GENERATE}{COMPILE}{CALL}"), TRUTH);
        let why = "`no-such-program` is missing: install it".to_owned();
        let expected = StepOutcome::NotVerified(why);
        assert!(
            row.ended.values().all(|ended| *ended == expected),
            "{row:?}"
        );
        assert_eq!(outcome(row), ExitStatus::Failed);
    }

    #[test]
    fn a_toolbox_that_cannot_be_installed_is_not_verified() {
        let target = format!("{HEAD}{GENERATE}without = {{ compile = 'so', call = 'so' }}");
        let export: Export<'_> = &|_| Ok(String::new());
        let (row, _) = verify_with("install = [['false']]", &target, TRUTH, export);
        let StepOutcome::NotVerified(why) = &row.ended[&StepKind::Generate] else {
            panic!("{row:?}");
        };
        assert!(
            why.starts_with("the toolbox `box` is not there: `false` ended with"),
            "{why}"
        );
        assert_eq!(
            row.ended[&StepKind::Call],
            StepOutcome::Without("so".to_owned())
        );
        assert_eq!(outcome(row), ExitStatus::Failed);
    }

    #[test]
    fn a_document_that_cannot_be_exported_fails() {
        let export: Export<'_> = &|_| anyhow::bail!("there is none");
        let target = format!("{HEAD}{GENERATE}{COMPILE}{CALL}");
        let (row, _) = verify_with("install = []", &target, TRUTH, export);
        assert_eq!(failure(&row, StepKind::Generate).why, "there is none");
    }
}
