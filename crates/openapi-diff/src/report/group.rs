//! Groups changes, to list the same change in many places once.

use std::collections::HashMap;

use crate::change::{Change, Position};

/// The number of equal changes from which they are listed as one.
const MIN_SIZE: usize = 3;

/// The number of groups from which changes with different values are one group, too.
const MAX_GROUPS: usize = 40;

/// How many places and operations of a group are named.
const MAX_NAMED: usize = 4;

/// One change, or the same change in several places.
#[derive(Debug)]
pub(super) struct Group<'r> {
    pub(super) first: &'r Change,
    others: Vec<&'r Change>,
}

impl<'r> Group<'r> {
    /// Says what changed, and where else.
    pub(super) fn message(&self) -> String {
        let text = self.first.message.clone();
        if self.others.is_empty() {
            return text;
        }
        let first = place(&self.first.message);
        let mut places: Vec<String> = Vec::new();
        for change in &self.others {
            let place = place(&change.message);
            if place != first && !places.contains(&place) {
                places.push(place);
            }
        }
        let more = match places.len() > MAX_NAMED {
            true => ", …",
            false => "",
        };
        places.truncate(MAX_NAMED);
        let colon = match places.is_empty() {
            true => "",
            false => ": ",
        };
        let (number, places) = (self.others.len(), places.join(", "));
        text + &format!("; and {number} more{colon}{places}{more}")
    }

    /// Lists the first operations; empty if the change does not belong to an operation.
    pub(super) fn operations(&self) -> String {
        let mut names: Vec<&str> = Vec::new();
        for change in std::iter::once(&self.first).chain(&self.others) {
            for name in &change.operations {
                if !names.contains(&name.as_str()) {
                    names.push(name);
                }
            }
        }
        let shown = &names[..names.len().min(MAX_NAMED)];
        match names.len() - shown.len() {
            0 => shown.join(", "),
            more => format!("{} and {more} more", shown.join(", ")),
        }
    }

    /// Says where the first change is, in the new document if it is there.
    pub(super) fn position(&self) -> String {
        let text = |at: &Position| format!("{}:{}", at.file, at.line);
        let at = self.first.new.as_ref().or(self.first.old.as_ref());
        at.map(text).unwrap_or_default()
    }

    /// Names the rule, with its axis.
    pub(super) fn id(&self) -> String {
        id(self.first)
    }
}

/// Names the rule of a change, with its axis.
pub(super) fn id(change: &Change) -> String {
    format!("{}:{}", change.rule.axis.name(), change.rule.name)
}

/// Groups changes; those of one group differ in the place only.
pub(super) fn groups<'r>(changes: &[&'r Change]) -> Vec<Group<'r>> {
    let strict = group_by(changes, |change| {
        (template(&change.message), values(change))
    });
    match strict.len() > MAX_GROUPS {
        true => group_by(changes, |change| (template(&change.message), None)),
        false => strict,
    }
}

type Values = Option<(Option<String>, Option<String>)>;

fn values(change: &Change) -> Values {
    Some((change.before.clone(), change.after.clone()))
}

fn group_by<'r>(
    changes: &[&'r Change],
    key: impl Fn(&Change) -> (String, Values),
) -> Vec<Group<'r>> {
    let mut members: HashMap<_, Vec<&Change>> = HashMap::new();
    let mut order = Vec::new();
    for change in changes {
        let key = (change.rule.name, key(change));
        let list = members.entry(key.clone()).or_default();
        if list.is_empty() {
            order.push(key);
        }
        list.push(change);
    }
    let mut groups = Vec::new();
    for key in order {
        let list = members.remove(&key).unwrap_or_default();
        match list.as_slice() {
            [first, others @ ..] if list.len() >= MIN_SIZE => groups.push(Group {
                first,
                others: others.to_vec(),
            }),
            few => groups.extend(few.iter().map(|first| Group {
                first,
                others: Vec::new(),
            })),
        }
    }
    groups
}

/// A message without what is in backticks, and without numbers.
fn template(message: &str) -> String {
    let outside = message.split('`').step_by(2);
    let text = outside.collect::<Vec<_>>().join("`");
    text.chars().filter(|it| !it.is_ascii_digit()).collect()
}

/// The place of a message: its last name in backticks that looks like one, or the whole message.
fn place(message: &str) -> String {
    let names: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let is_keyword = |name: &&&str| {
        message.contains(&format!("added to `{name}`"))
            || message.contains(&format!("removed from `{name}`"))
            || message.contains(&format!(" of `{name}`"))
    };
    match names.iter().find(is_keyword).or(names.first()) {
        Some(name) => format!("`{name}`"),
        None => message.to_owned(),
    }
}

/// The groups of each list of operations, in order.
pub(super) fn by_operations<'g, 'r>(groups: &'g [Group<'r>]) -> Vec<(String, Vec<&'g Group<'r>>)> {
    let mut lists: Vec<(String, Vec<&Group<'_>>)> = Vec::new();
    let mut index: HashMap<String, usize> = HashMap::new();
    for group in groups {
        let operations = group.operations();
        let at = *index.entry(operations.clone()).or_insert(lists.len());
        match lists.get_mut(at) {
            Some((_, list)) => list.push(group),
            None => lists.push((operations, vec![group])),
        }
    }
    lists
}
