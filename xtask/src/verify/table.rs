//! The table of results, and the exit status.

use std::collections::BTreeMap;
use std::fmt;

use super::calls::{Aspect, KnownLimit, Score};
use super::step::{StepKind, StepOutcome};
use crate::cli::ExitStatus;

/// The result of one target.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: String,
    /// The version of the generator.
    pub(super) version: String,
    pub(super) outcomes: BTreeMap<StepKind, StepOutcome>,
    /// What the calls got right, if they were made.
    pub(super) score: Option<Score>,
    pub(super) known: Vec<KnownLimit>,
}

/// The results of all targets.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
}

/// The columns before those of the calls.
const HEAD: [&str; 4] = ["target", "version", "generated", "compiled"];

/// The heads of all columns.
pub(super) fn head() -> Vec<String> {
    let aspects = Aspect::ALL.map(Aspect::name);
    HEAD.iter()
        .chain(&aspects)
        .map(|it| (*it).to_owned())
        .collect()
}

impl Row {
    /// Describes the failed step, if there is one.
    pub(super) fn failure(&self) -> Option<String> {
        self.outcomes
            .iter()
            .find_map(|(kind, outcome)| match outcome {
                StepOutcome::Failed(failure) => Some(failure.describe(&self.name, kind.name())),
                _ => None,
            })
    }

    fn has_failed(&self) -> bool {
        let mut outcomes = self.outcomes.values();
        outcomes.any(|outcome| matches!(outcome, StepOutcome::Failed(_)))
    }

    fn is_not_verified(&self) -> bool {
        let mut outcomes = self.outcomes.values();
        outcomes.any(|outcome| matches!(outcome, StepOutcome::NotVerified(_)))
    }

    /// The cells of all columns.
    pub(super) fn cells(&self) -> Vec<String> {
        let cell = |kind| self.outcomes.get(&kind).map(cell).unwrap_or_default();
        let mut cells = vec![
            self.name.clone(),
            self.version.clone(),
            cell(StepKind::Generate),
            cell(StepKind::Compile),
        ];
        for aspect in Aspect::ALL {
            cells.push(match &self.score {
                Some(score) => score.cell(aspect),
                None => cell(StepKind::Call),
            });
        }
        cells
    }

    /// Explains the cells that do not show success.
    pub(super) fn notes(&self) -> Vec<String> {
        let mut notes: Vec<String> = Vec::new();
        for (kind, outcome) in &self.outcomes {
            let note = match outcome {
                StepOutcome::Failed(failure) => format!("{} failed: {}", kind.name(), failure.why),
                StepOutcome::NotVerified(why) => format!("not verified: {why}"),
                StepOutcome::Without(why) => format!("no {}: {why}", kind.name()),
                StepOutcome::Passed(_) | StepOutcome::NotReached => continue,
            };
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
        notes.extend(self.known.iter().map(KnownLimit::describe));
        if self.score.as_ref().is_some_and(|score| score.nulls) {
            notes.push("responses: null and absent properties are not distinguished".to_owned());
        }
        notes
    }
}

fn cell(outcome: &StepOutcome) -> String {
    match outcome {
        StepOutcome::Passed(None) => "yes",
        StepOutcome::Passed(Some(extent)) => extent,
        StepOutcome::Failed(_) => "FAILED",
        StepOutcome::NotVerified(_) => "no tool",
        StepOutcome::NotReached => "not reached",
        StepOutcome::Without(_) => "-",
    }
    .to_owned()
}

impl Table {
    /// `Findings` if a target failed, or else `Failed` if a target could not be verified.
    pub(super) fn exit_status(&self) -> ExitStatus {
        if self.rows.iter().any(Row::has_failed) {
            ExitStatus::Findings
        } else if self.rows.iter().any(Row::is_not_verified) {
            ExitStatus::Failed
        } else {
            ExitStatus::Ok
        }
    }

    /// The totals.
    pub(super) fn summary(&self) -> String {
        format!(
            "{} target{}: {} generated, {} compiled or imported, {} called; {} failed, {} not verified",
            self.rows.len(),
            if self.rows.len() == 1 { "" } else { "s" },
            self.passed(StepKind::Generate),
            self.passed(StepKind::Compile),
            self.passed(StepKind::Call),
            self.count(Row::has_failed),
            self.count(Row::is_not_verified),
        )
    }

    fn count(&self, matches: impl Fn(&Row) -> bool) -> usize {
        self.rows.iter().filter(|row| matches(row)).count()
    }

    pub(super) fn passed(&self, kind: StepKind) -> usize {
        self.count(|row| matches!(row.outcomes.get(&kind), Some(StepOutcome::Passed(_))))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cells: Vec<_> = self.rows.iter().map(Row::cells).collect();
        let head = head();
        let width = |column: usize| {
            let all = cells.iter().chain([&head]);
            all.map(|row| row[column].chars().count())
                .max()
                .unwrap_or(0)
        };
        for row in [&head].into_iter().chain(&cells) {
            let mut line = String::new();
            for (column, cell) in row.iter().enumerate() {
                line.push_str(&format!("{cell:<0$}  ", width(column)));
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        for row in &self.rows {
            for note in row.notes() {
                writeln!(f, "{}: {note}", row.name)?;
            }
        }
        writeln!(f, "{}", self.summary())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verify::step::Failure;

    fn failed() -> StepOutcome {
        StepOutcome::Failed(Failure {
            why: "`tsc` failed with exit status: 2".to_owned(),
            tail: "call.ts(1,1): error".to_owned(),
            log: "target/verify/logs/one.compile.log".into(),
        })
    }

    fn row(name: &str, outcomes: [StepOutcome; 3]) -> Row {
        Row {
            name: name.to_owned(),
            version: "1.2.3".to_owned(),
            outcomes: StepKind::ALL.into_iter().zip(outcomes).collect(),
            score: None,
            known: Vec::new(),
        }
    }

    fn passed(name: &str) -> Row {
        row(
            name,
            [
                StepOutcome::Passed(None),
                StepOutcome::Passed(None),
                StepOutcome::Passed(None),
            ],
        )
    }

    fn generated(name: &str) -> Row {
        let without = |why: &str| StepOutcome::Without(why.to_owned());
        row(
            name,
            [
                StepOutcome::Passed(None),
                without("no compiler"),
                without("no compiler"),
            ],
        )
    }

    fn not_verified(name: &str) -> Row {
        let missing = || StepOutcome::NotVerified("`ruby` is missing: install it".to_owned());
        row(name, [missing(), missing(), missing()])
    }

    fn models(name: &str) -> Row {
        let extent = StepOutcome::Passed(Some("models".to_owned()));
        row(
            name,
            [
                StepOutcome::Passed(None),
                extent,
                StepOutcome::Without("no HTTP".to_owned()),
            ],
        )
    }

    #[test]
    fn table_shows_outcomes_notes_and_totals() {
        let rows = vec![
            passed("typescript"),
            row(
                "go",
                [StepOutcome::Passed(None), failed(), StepOutcome::NotReached],
            ),
            generated("swift5"),
            models("kotlin"),
            not_verified("ruby"),
        ];
        let expected = "\
target      version  generated  compiled  operations   requests     bodies       responses    triggers     errors
typescript  1.2.3    yes        yes       yes          yes          yes          yes          yes          yes
go          1.2.3    yes        FAILED    not reached  not reached  not reached  not reached  not reached  not reached
swift5      1.2.3    yes        -         -            -            -            -            -            -
kotlin      1.2.3    yes        models    -            -            -            -            -            -
ruby        1.2.3    no tool    no tool   no tool      no tool      no tool      no tool      no tool      no tool
go: compile failed: `tsc` failed with exit status: 2
swift5: no compile: no compiler
swift5: no call: no compiler
kotlin: no call: no HTTP
ruby: not verified: `ruby` is missing: install it
5 targets: 4 generated, 2 compiled or imported, 1 called; 1 failed, 1 not verified
";
        assert_eq!(Table { rows }.to_string(), expected);
    }

    #[test]
    fn failure_takes_precedence_over_not_verified() {
        let status = |rows| Table { rows }.exit_status();
        assert_eq!(status(vec![passed("a"), generated("b")]), ExitStatus::Ok);
        assert_eq!(
            status(vec![passed("a"), not_verified("b")]),
            ExitStatus::Failed
        );
        let broken = row(
            "c",
            [failed(), StepOutcome::NotReached, StepOutcome::NotReached],
        );
        assert_eq!(
            status(vec![not_verified("b"), broken]),
            ExitStatus::Findings
        );
    }

    #[test]
    fn failure_is_described_with_the_end_and_the_path_of_its_log() {
        let broken = row(
            "go",
            [StepOutcome::Passed(None), failed(), StepOutcome::NotReached],
        );
        let expected = "\
go: compile failed: `tsc` failed with exit status: 2
    call.ts(1,1): error
    full log: target/verify/logs/one.compile.log";
        assert_eq!(broken.failure().as_deref(), Some(expected));
        assert_eq!(passed("a").failure(), None);
    }
}
