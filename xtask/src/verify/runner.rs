//! Runs the steps of a target.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};

use super::calls::{Calls, Score, unexpected};
use super::paths::{Paths, copy_afresh};
use super::process::{Environment, tail};
use super::progress::Progress;
use super::step::{Failure, StepKind, StepOutcome};
use super::table::Row;
use super::target::{Step, Target};
use super::toolbox::{Toolbox, missing_program};
use super::{diagnostics, lockfile};

/// Returns the exported document for the target of a name.
pub(crate) type ExportFn<'e> = &'e dyn Fn(&str) -> Result<String>;

/// Verifies targets one after the other.
pub(super) struct Runner<'r> {
    pub(super) paths: &'r Paths,
    pub(super) toolboxes: &'r BTreeMap<String, Toolbox>,
    /// The toolboxes that were needed so far, each with why it is not installed.
    pub(super) installed: BTreeMap<String, Option<String>>,
    pub(super) calls: &'r Calls,
    pub(super) export: ExportFn<'r>,
    pub(super) progress: &'r Progress,
}

impl Runner<'_> {
    /// Runs the steps of a target until one fails.
    pub(super) fn verify(&mut self, target: &Target) -> Row {
        let mut score = None;
        let outcomes = match self.prepare(target) {
            Ok(Ok(environment)) => outcomes(target, |kind, step| {
                self.run_step(target, kind, step, &environment, &mut score)
            }),
            Ok(Err(missing)) => outcomes(target, |_, _| StepOutcome::NotVerified(missing.clone())),
            Err(error) => outcomes(target, |kind, _| self.failed(target, kind, &error)),
        };
        let row = Row {
            name: target.name.clone(),
            version: self.version(target),
            outcomes,
            score,
            known: target
                .call
                .iter()
                .flat_map(|call| call.known.clone())
                .collect(),
        };
        if let Some(text) = row.failure() {
            self.progress.print(&text);
        }
        self.progress.finish_target();
        row
    }

    /// The version of the generator in the lock file of the first toolbox or of the target.
    fn version(&self, target: &Target) -> String {
        let name = target.toolboxes.first();
        let toolbox = name.and_then(|name| self.toolboxes.get(name));
        let toolbox = toolbox.map(|toolbox| toolbox.source.clone());
        toolbox
            .into_iter()
            .chain([self.paths.target(&target.name)])
            .find_map(|folder| lockfile::version(&folder, &target.package).ok().flatten())
            .unwrap_or_else(|| "?".to_owned())
    }

    /// Installs the toolboxes, and exports the document to the working folder. The inner error
    /// names a missing tool.
    fn prepare(&mut self, target: &Target) -> Result<Result<Environment, String>> {
        let mut environment = Environment {
            folder: self.paths.work(&target.name),
            tools: self.paths.toolboxes(),
            path: Vec::new(),
            variables: BTreeMap::new(),
        };
        for name in &target.toolboxes {
            if let Some(missing) = self.install(name)? {
                return Ok(Err(missing));
            }
            let toolbox = &self.toolboxes[name];
            let folder = self.paths.toolboxes().join(name);
            environment
                .path
                .extend(toolbox.path.iter().map(|path| folder.join(path)));
            environment.variables.extend(toolbox.environment.clone());
        }
        if let Some(missing) = missing_program(&target.requires, &environment) {
            return Ok(Err(missing));
        }
        copy_afresh(&self.paths.target(&target.name), &environment.folder)?;
        let document = environment.folder.join("openapi.yaml");
        fs::write(&document, (self.export)(&target.name)?)
            .with_context(|| format!("cannot write {}", document.display()))?;
        let cases = environment.folder.join("cases.json");
        fs::write(&cases, self.calls.json())
            .with_context(|| format!("cannot write {}", cases.display()))?;
        Ok(Ok(environment))
    }

    /// Installs a toolbox once. Returns why it is not installed, if that failed.
    fn install(&mut self, name: &str) -> Result<Option<String>> {
        if let Some(known) = self.installed.get(name) {
            return Ok(known.clone());
        }
        let toolbox = &self.toolboxes[name];
        let mut missing = None;
        if !toolbox.is_installed(&self.paths.toolboxes().join(name)) {
            let result = self
                .progress
                .during(name, "install", || toolbox.install(name, self.paths));
            if let Some(failure) = result? {
                self.progress.print(&failure.describe(name, "install"));
                missing = Some(format!(
                    "cannot install the toolbox `{name}`: {}",
                    failure.why
                ));
            }
        }
        self.installed.insert(name.to_owned(), missing.clone());
        Ok(missing)
    }

    fn run_step(
        &self,
        target: &Target,
        kind: StepKind,
        step: &Step,
        environment: &Environment,
        score: &mut Option<Score>,
    ) -> StepOutcome {
        let log = self.paths.log(&target.name, kind.name());
        let output = self
            .progress
            .during(&target.name, kind.name(), || match kind {
                StepKind::Call => {
                    let (output, judged) = self.calls.run(step, environment, &log)?;
                    *score = Some(judged);
                    Ok(output)
                }
                _ => environment.run(&step.commands, &log),
            });
        let output = match output {
            Ok(output) => output,
            Err(error) => return self.failed(target, kind, &error),
        };
        let failure = output
            .failure
            .or_else(|| diagnostics::check_output(step, &output.log));
        if let Some(why) = failure {
            let tail = tail(&output.log);
            return StepOutcome::Failed(Failure { why, tail, log });
        }
        match score.as_ref().and_then(|it| unexpected(it, &step.known)) {
            None => StepOutcome::Passed(step.extent.clone()),
            Some(unexpected) => {
                let log = self.paths.log(&target.name, "issues");
                fs::write(&log, unexpected.join("\n")).ok();
                let why = match unexpected.as_slice() {
                    [one] => one.clone(),
                    all => format!("the calls have {} mistakes", all.len()),
                };
                let tail = head(&unexpected);
                StepOutcome::Failed(Failure { why, tail, log })
            }
        }
    }

    /// The outcome of a step whose commands could not be started.
    fn failed(&self, target: &Target, kind: StepKind, error: &anyhow::Error) -> StepOutcome {
        StepOutcome::Failed(Failure {
            why: format!("{error:#}"),
            tail: String::new(),
            log: self.paths.log(&target.name, kind.name()),
        })
    }
}

/// The first mistakes of the calls, if there are several.
fn head(mistakes: &[String]) -> String {
    match mistakes {
        [_] => String::new(),
        _ => mistakes[..mistakes.len().min(20)].join("\n"),
    }
}

/// Runs the steps of a target in order. The steps after a failed one are not reached.
fn outcomes(
    target: &Target,
    mut run: impl FnMut(StepKind, &Step) -> StepOutcome,
) -> BTreeMap<StepKind, StepOutcome> {
    let mut outcomes = BTreeMap::new();
    let mut has_failed = false;
    for kind in StepKind::ALL {
        let outcome = match target.step(kind) {
            None => StepOutcome::Without(target.without.get(&kind).cloned().unwrap_or_default()),
            Some(_) if has_failed => StepOutcome::NotReached,
            Some(step) => run(kind, step),
        };
        has_failed |= matches!(outcome, StepOutcome::Failed(_));
        outcomes.insert(kind, outcome);
    }
    outcomes
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::cli::ExitStatus;
    use crate::verify::calls::Aspect;
    use crate::verify::registry::Registry;
    use crate::verify::table::Table;

    const HEAD: &str = "package = 'tool'\ntoolboxes = ['box']\n";
    const GENERATE: &str = "generate.commands = [['cp', 'openapi.yaml', 'generated']]\n";
    const COMPILE: &str = "compile.commands = [['grep', 'openapi', 'generated']]\n";
    const CALL: &str = "call.commands = [['grep', '-c', 'getThing', 'cases.json']]\n";

    /// Verifies a target with installed programs, whose document has the paths.
    fn verify_with(
        toolbox: &str,
        target: &str,
        paths_object: Value,
        export: ExportFn<'_>,
    ) -> (Row, tempfile::TempDir) {
        let root = tempfile::tempdir().unwrap();
        let paths = Paths::of(root.path());
        for (folder, file, text) in [
            ("box", "toolbox.toml", toolbox),
            ("box", "requirements.txt", "tool==1.2.3"),
            ("verify/one", "target.toml", target),
        ] {
            let folder = paths.tools.join(folder);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join(file), text).unwrap();
        }
        let registry = Registry::read(&paths.tools).unwrap();
        let mut runner = Runner {
            paths: &paths,
            toolboxes: &registry.toolboxes,
            installed: BTreeMap::new(),
            calls: &Calls::new(&json!({"paths": paths_object}), &[], None),
            export,
            progress: &Progress::new(1),
        };
        (runner.verify(&registry.targets[0]), root)
    }

    fn verify(target: &str) -> Row {
        let export: ExportFn<'_> = &|target| Ok(format!("openapi: for {target}"));
        verify_with("install = []", target, json!({}), export).0
    }

    fn failure(row: &Row, kind: StepKind) -> Failure {
        match &row.outcomes[&kind] {
            StepOutcome::Failed(failure) => failure.clone(),
            other => panic!("the outcome of {kind:?} is {other:?}"),
        }
    }

    fn exit_status(row: Row) -> ExitStatus {
        Table { rows: vec![row] }.exit_status()
    }

    #[test]
    fn target_that_generates_compiles_and_calls_passes() {
        let call = "call.commands = [['cat', 'cases.json']]\n";
        let row = verify(&format!("{HEAD}{GENERATE}{COMPILE}{call}"));
        assert!(
            row.outcomes
                .values()
                .all(|outcome| *outcome == StepOutcome::Passed(None)),
            "{row:?}"
        );
        assert_eq!((row.name.as_str(), row.version.as_str()), ("one", "1.2.3"));
        assert_eq!(exit_status(row), ExitStatus::Ok);
    }

    #[test]
    fn call_is_not_reached_if_compiling_fails() {
        let export: ExportFn<'_> = &|_| Ok("swagger: 2".to_owned());
        let target = format!("{HEAD}{GENERATE}{COMPILE}{CALL}");
        let (row, root) = verify_with("install = []", &target, json!({}), export);
        assert_eq!(row.outcomes[&StepKind::Generate], StepOutcome::Passed(None));
        let failure = failure(&row, StepKind::Compile);
        assert!(
            failure.why.starts_with("`grep` failed with exit status: 1"),
            "{failure:?}"
        );
        assert_eq!(failure.tail, "$ grep openapi generated");
        assert_eq!(
            failure.log,
            root.path().join("target/verify/logs/one.compile.log")
        );
        assert!(failure.log.is_file());
        assert_eq!(row.outcomes[&StepKind::Call], StepOutcome::NotReached);
        assert_eq!(exit_status(row), ExitStatus::Findings);
    }

    #[test]
    fn case_without_a_result_fails() {
        let target = format!("{HEAD}{GENERATE}{COMPILE}{CALL}");
        let operation = json!({"operationId": "getThing", "responses": {"200": {}}});
        let paths = json!({"/thing": {"get": operation}});
        let export: ExportFn<'_> = &|_| Ok("openapi:".to_owned());
        let (row, _) = verify_with("install = []", &target, paths, export);
        let failure = failure(&row, StepKind::Call);
        let why = "operations: getThing: the program prints no result";
        assert_eq!(failure.why, why);
        assert_eq!(row.score.unwrap().cell(Aspect::Operations), "0/1");
    }

    #[test]
    fn known_limit_that_no_longer_occurs_fails() {
        let known = "[[call.known]]\nwhat = 'errors'\nreason = 'it crashes'\n";
        let call = "call.commands = [['cat', 'cases.json']]\n";
        let row = verify(&format!("{HEAD}{GENERATE}{COMPILE}{call}{known}"));
        let why = "the known limit no longer occurs: errors: it crashes";
        assert_eq!(failure(&row, StepKind::Call).why, why);
    }

    #[test]
    fn generator_with_a_diagnostic_fails() {
        let target = "generate.commands = [['echo', 'WARN: unknown keyword']]\n\
                      generate.diagnostics = ['WARN']\n";
        let row = verify(&format!("{HEAD}{target}{COMPILE}{CALL}"));
        let failure = failure(&row, StepKind::Generate);
        assert_eq!(failure.why, "it reports: WARN: unknown keyword");
        assert_eq!(row.outcomes[&StepKind::Compile], StepOutcome::NotReached);
    }

    #[test]
    fn target_without_a_required_program_is_not_verified() {
        let requires = "requires.no-such-program = 'install it'\n";
        let row = verify(&format!("{HEAD}{requires}{GENERATE}{COMPILE}{CALL}"));
        let why = "`no-such-program` is missing: install it".to_owned();
        let expected = StepOutcome::NotVerified(why);
        assert!(
            row.outcomes.values().all(|outcome| *outcome == expected),
            "{row:?}"
        );
        assert_eq!(exit_status(row), ExitStatus::Failed);
    }

    #[test]
    fn target_without_its_toolbox_is_not_verified() {
        let target = format!("{HEAD}{GENERATE}without = {{ compile = 'so', call = 'so' }}");
        let export: ExportFn<'_> = &|_| Ok(String::new());
        let (row, _) = verify_with("install = [['false']]", &target, json!({}), export);
        let StepOutcome::NotVerified(why) = &row.outcomes[&StepKind::Generate] else {
            panic!("{row:?}");
        };
        assert!(
            why.starts_with("cannot install the toolbox `box`: `false` failed with"),
            "{why}"
        );
        assert_eq!(
            row.outcomes[&StepKind::Call],
            StepOutcome::Without("so".to_owned())
        );
        assert_eq!(exit_status(row), ExitStatus::Failed);
    }

    #[test]
    fn failed_export_fails_the_target() {
        let export: ExportFn<'_> = &|_| anyhow::bail!("no document");
        let target = format!("{HEAD}{GENERATE}{COMPILE}{CALL}");
        let (row, _) = verify_with("install = []", &target, json!({}), export);
        assert_eq!(failure(&row, StepKind::Generate).why, "no document");
    }
}
