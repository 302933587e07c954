//! Writes all mutants of a file into it, each behind its switch.

use std::ops::Range;

use anyhow::{Context, Result, ensure};

use crate::judge::Outcome;
use crate::list::Mutant;
use crate::sites::{self, Site};

/// The module that the copy of the crate gets.
pub const SWITCH: &str = include_str!("switch.rs.in");

/// A file with its mutants in it.
pub struct Rewritten {
    pub text: String,
    /// What was written for each mutant: its number, and where.
    pub inserted: Vec<(usize, Range<usize>)>,
    /// The mutants that are not in it, and why.
    pub left_out: Vec<(usize, Outcome)>,
}

struct Insertion {
    at: usize,
    /// What ends here goes first, then what starts here, the longest first.
    rank: (bool, usize),
    number: usize,
    text: String,
}

pub fn rewrite<'a>(
    text: &str,
    mutants: impl Iterator<Item = (usize, &'a Mutant)>,
) -> Result<Rewritten> {
    let sites = sites::find(text)?;
    let mut insertions = Vec::new();
    let mut removals: Vec<Range<usize>> = Vec::new();
    let mut left_out = Vec::new();
    for (number, mutant) in mutants {
        let site = sites
            .get(&(mutant.genre, mutant.span.start))
            .with_context(|| format!("no place is found for {}", mutant.name))?;
        let mut insert = |at, rank, text| {
            insertions.push(Insertion {
                at,
                rank,
                number,
                text,
            });
        };
        let switch = format!("crate::mutants::active({number})");
        match site {
            Site::Around(range) => {
                let with = format!(
                    "{}{}{}",
                    &text[range.start..mutant.span.start],
                    mutant.replacement,
                    &text[mutant.span.end..range.end]
                );
                let length = range.len();
                let open = format!("(if {switch} {{ {with} }} else {{ ");
                insert(range.start, (true, usize::MAX - length), open);
                insert(range.end, (false, length), " })".to_owned());
            }
            Site::Body { start, constant } => {
                let early = format!(" if {switch} {{ return {}; }} ", mutant.replacement);
                insert(*start, (true, 0), early);
                removals.extend(constant.clone());
            }
            Site::AfterPattern(end) => insert(*end, (false, 0), format!(" if !{switch}")),
            Site::Fixed(why) => {
                left_out.push((
                    number,
                    Outcome::NotJudged {
                        why: (*why).to_owned(),
                    },
                ));
            }
            Site::NoRust(why) => {
                left_out.push((
                    number,
                    Outcome::Unviable {
                        why: (*why).to_owned(),
                    },
                ));
            }
        }
    }
    insertions.sort_by_key(|one| (one.at, one.rank));
    removals.sort_by_key(|range| range.start);
    removals.dedup();

    let mut out = String::with_capacity(text.len() * 2);
    let mut inserted = Vec::new();
    let mut taken = 0;
    let mut removals = removals.into_iter().peekable();
    let mut copy = |out: &mut String, to: usize| {
        while let Some(gone) = removals.next_if(|gone| gone.end <= to) {
            out.push_str(&text[taken..gone.start]);
            taken = gone.end;
        }
        out.push_str(&text[taken..to]);
        taken = to;
    };
    for one in insertions {
        ensure!(text.is_char_boundary(one.at), "a place within a character");
        copy(&mut out, one.at);
        let start = out.len();
        out.push_str(&one.text);
        inserted.push((one.number, start..out.len()));
    }
    copy(&mut out, text.len());
    Ok(Rewritten {
        text: out,
        inserted,
        left_out,
    })
}
