//! The table at the end, and what it comes to.

use std::collections::BTreeMap;
use std::fmt;

use super::step::{Failure, StepKind, StepOutcome};
use crate::cli::ExitStatus;

/// How one target did.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: String,
    /// The version of the generator.
    pub(super) version: String,
    pub(super) ended: BTreeMap<StepKind, StepOutcome>,
}

/// How all of them did.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
}

const HEAD: [&str; 5] = ["target", "version", "generated", "compiled", "called"];

impl Failure {
    /// The failure with the last lines of its log.
    pub(super) fn told(&self, name: &str, step: &str) -> String {
        let mut text = format!("{name}: {step} failed: {}\n", self.why);
        for line in self.tail.lines() {
            text.push_str(&format!("    {line}\n"));
        }
        text.push_str(&format!("    all of it: {}", self.log.display()));
        text
    }
}

impl Row {
    /// What is shown at once when a step failed.
    pub(super) fn failure(&self) -> Option<String> {
        self.ended.iter().find_map(|(name, ended)| match ended {
            StepOutcome::Failed(failure) => Some(failure.told(&self.name, name.word())),
            _ => None,
        })
    }

    fn any(&self, is: impl Fn(&StepOutcome) -> bool) -> bool {
        self.ended.values().any(is)
    }

    fn cells(&self) -> [String; 5] {
        let cell = |name| self.ended.get(&name).map(word).unwrap_or_default();
        [
            self.name.clone(),
            self.version.clone(),
            cell(StepKind::Generate),
            cell(StepKind::Compile),
            cell(StepKind::Call),
        ]
    }

    /// Why a cell says what it says, where it is not plain success.
    fn notes(&self) -> Vec<String> {
        let mut notes: Vec<String> = Vec::new();
        for (name, ended) in &self.ended {
            let note = match ended {
                StepOutcome::Failed(failure) => format!("{} failed: {}", name.word(), failure.why),
                StepOutcome::NotVerified(why) => format!("not verified: {why}"),
                StepOutcome::Without(why) => format!("no {}: {why}", name.word()),
                StepOutcome::Passed(_) | StepOutcome::NotReached => continue,
            };
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
        notes
    }
}

fn word(ended: &StepOutcome) -> String {
    match ended {
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
    /// 1 where something failed, else 2 where something could not be verified.
    pub(super) fn outcome(&self) -> ExitStatus {
        if self.count(|row| row.any(|ended| matches!(ended, StepOutcome::Failed(_)))) > 0 {
            ExitStatus::Findings
        } else if self.count(Row::is_not_verified) > 0 {
            ExitStatus::Failed
        } else {
            ExitStatus::Ok
        }
    }

    fn count(&self, is: impl Fn(&Row) -> bool) -> usize {
        self.rows.iter().filter(|row| is(row)).count()
    }

    fn passed(&self, name: StepKind) -> usize {
        self.count(|row| matches!(row.ended.get(&name), Some(StepOutcome::Passed(_))))
    }
}

impl Row {
    fn is_not_verified(&self) -> bool {
        self.any(|ended| matches!(ended, StepOutcome::NotVerified(_)))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cells: Vec<_> = self.rows.iter().map(Row::cells).collect();
        let head = HEAD.map(str::to_owned);
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
        writeln!(
            f,
            "{} target{}: {} generated, {} compiled or imported, {} called; {} failed, {} not verified",
            self.rows.len(),
            if self.rows.len() == 1 { "" } else { "s" },
            self.passed(StepKind::Generate),
            self.passed(StepKind::Compile),
            self.passed(StepKind::Call),
            self.count(|row| row.any(|ended| matches!(ended, StepOutcome::Failed(_)))),
            self.count(Row::is_not_verified),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed() -> StepOutcome {
        StepOutcome::Failed(Failure {
            why: "`tsc` ended with exit status: 2".to_owned(),
            tail: "call.ts(1,1): error".to_owned(),
            log: "target/verify/logs/one.compile.log".into(),
        })
    }

    fn row(name: &str, ended: [StepOutcome; 3]) -> Row {
        Row {
            name: name.to_owned(),
            version: "1.2.3".to_owned(),
            ended: StepKind::ALL.into_iter().zip(ended).collect(),
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
    fn the_table_reads_as_it_should() {
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
target      version  generated  compiled  called
typescript  1.2.3    yes        yes       yes
go          1.2.3    yes        FAILED    not reached
swift5      1.2.3    yes        -         -
kotlin      1.2.3    yes        models    -
ruby        1.2.3    no tool    no tool   no tool
go: compile failed: `tsc` ended with exit status: 2
swift5: no compile: no compiler
swift5: no call: no compiler
kotlin: no call: no HTTP
ruby: not verified: `ruby` is missing: install it
5 targets: 4 generated, 2 compiled or imported, 1 called; 1 failed, 1 not verified
";
        assert_eq!(Table { rows }.to_string(), expected);
    }

    #[test]
    fn what_is_missing_is_not_passed_and_a_failure_counts_more() {
        let outcome = |rows| Table { rows }.outcome();
        assert_eq!(outcome(vec![passed("a"), generated("b")]), ExitStatus::Ok);
        assert_eq!(
            outcome(vec![passed("a"), not_verified("b")]),
            ExitStatus::Failed
        );
        let broken = row(
            "c",
            [failed(), StepOutcome::NotReached, StepOutcome::NotReached],
        );
        assert_eq!(
            outcome(vec![not_verified("b"), broken]),
            ExitStatus::Findings
        );
    }

    #[test]
    fn a_failure_is_shown_with_the_end_of_its_log_and_where_it_is() {
        let broken = row(
            "go",
            [StepOutcome::Passed(None), failed(), StepOutcome::NotReached],
        );
        let expected = "\
go: compile failed: `tsc` ended with exit status: 2
    call.ts(1,1): error
    all of it: target/verify/logs/one.compile.log";
        assert_eq!(broken.failure().as_deref(), Some(expected));
        assert_eq!(passed("a").failure(), None);
    }
}
