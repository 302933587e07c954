//! Takes one target through its steps.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};

use super::command_line::{Surroundings, tail};
use super::progress::Progress;
use super::sandbox::Sandbox;
use super::step::{Ended, Failure, Name};
use super::table::Row;
use super::target::{Step, Target};
use super::toolbox::{self, Toolbox};
use super::{Export, Places, complaint, copy_afresh, lock, testimony};

/// What targets are verified with.
pub(super) struct Bench<'b> {
    pub(super) places: &'b Places,
    pub(super) toolboxes: &'b BTreeMap<String, Toolbox>,
    /// The toolboxes that were looked at, each with why it is not there.
    pub(super) installed: BTreeMap<String, Option<String>>,
    pub(super) sandbox: Option<&'b Sandbox>,
    pub(super) export: Export<'b>,
    pub(super) progress: &'b Progress,
}

impl Bench<'_> {
    /// Takes a target as far as it goes.
    pub(super) fn verify(&mut self, target: &Target) -> Row {
        let ended = match self.prepare(target) {
            Ok(Ok(surroundings)) => {
                steps(target, |name, step| self.step(target, name, step, &surroundings))
            }
            Ok(Err(missing)) => steps(target, |_, _| Ended::NotVerified(missing.clone())),
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
        let toolbox = target.toolboxes.first().and_then(|name| self.toolboxes.get(name));
        toolbox
            .and_then(|toolbox| lock::version(&toolbox.source, &target.package).ok().flatten())
            .unwrap_or_else(|| "?".to_owned())
    }

    /// Installs the tools, and writes the document into the folder of the target's work; or says
    /// which tool is missing.
    fn prepare(&mut self, target: &Target) -> Result<Result<Surroundings, String>> {
        let mut surroundings = Surroundings {
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
            surroundings.path.extend(toolbox.path.iter().map(|path| place.join(path)));
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
            let tried = self.progress.during(name, "install", || toolbox.install(name, self.places));
            if let Some(failure) = tried? {
                self.progress.say(&failure.told(name, "install"));
                missing = Some(format!("the toolbox `{name}` is not there: {}", failure.why));
            }
        }
        self.installed.insert(name.to_owned(), missing.clone());
        Ok(missing)
    }

    fn step(&self, target: &Target, name: Name, step: &Step, around: &Surroundings) -> Ended {
        let log = self.places.log(&target.name, name.word());
        let mut environment = around.environment.clone();
        if let (Name::Call, Some(sandbox)) = (name, self.sandbox) {
            environment.extend(sandbox.environment.clone());
        }
        let around = Surroundings {
            folder: around.folder.clone(),
            words: around.words.clone(),
            path: around.path.clone(),
            environment,
        };
        let ran = self
            .progress
            .during(&target.name, name.word(), || around.run(&step.commands, &log));
        match ran {
            Ok(ran) => {
                let failure = ran
                    .failure
                    .or_else(|| complaint::judge(step, &ran.output))
                    .or_else(|| match name {
                        Name::Call => testimony::contradiction(&ran.answer),
                        _ => None,
                    });
                match failure {
                    None => Ended::Passed(step.extent.clone()),
                    Some(why) => {
                        let tail = tail(&ran.output);
                        Ended::Failed(Failure { why, tail, log })
                    }
                }
            }
            Err(error) => self.broken(target, name, &error),
        }
    }

    /// A step that failed for a reason of this machine.
    fn broken(&self, target: &Target, name: Name, error: &anyhow::Error) -> Ended {
        Ended::Failed(Failure {
            why: format!("{error:#}"),
            tail: String::new(),
            log: self.places.log(&target.name, name.word()),
        })
    }
}

/// Does the steps of a target in their order; what comes after one that did not end well is not
/// reached.
fn steps(target: &Target, mut run: impl FnMut(Name, &Step) -> Ended) -> BTreeMap<Name, Ended> {
    let mut all = BTreeMap::new();
    let mut reached = true;
    for name in Name::ALL {
        let ended = match target.step(name) {
            None => Ended::Without(target.without.get(&name).cloned().unwrap_or_default()),
            Some(_) if !reached => Ended::NotReached,
            Some(step) => run(name, step),
        };
        reached &= matches!(ended, Ended::Passed(_) | Ended::Without(_));
        all.insert(name, ended);
    }
    all
}
