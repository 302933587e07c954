//! Compares the public items of two clients.

use std::collections::{BTreeSet, HashMap};

use super::api::{Api, Kind, PublicItem};
use super::rules;
use openapi_diff::Rule;

/// A difference, before its place in the document is known.
#[derive(Clone, Debug)]
pub(super) struct ApiDifference {
    pub(super) rule: &'static Rule,
    pub(super) message: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    /// The item as it was, and as it is.
    pub(super) old: Option<PublicItem>,
    pub(super) new: Option<PublicItem>,
}

/// Compares two APIs; `names` are those that changed with an operation or a schema, so that what
/// belongs to it is not told again.
pub(super) fn diff(old: &Api, new: &Api, names: &HashMap<String, String>) -> Vec<ApiDifference> {
    let renamed = rename(old, names);
    let mut list = Vec::new();
    for (from, to) in names {
        display_name(old, new, from, to, &mut list);
    }
    list.sort_by(|a: &ApiDifference, b| a.message.cmp(&b.message));
    let (mut gone, mut fresh) = (Vec::new(), Vec::new());
    for (path, (item, original)) in &renamed {
        match new.items.get(path) {
            None => gone.push((path.as_str(), *original, item)),
            Some(other) if other.signature != item.signature => {
                changed(path, original, item, other, &mut list)
            }
            Some(_) => {}
        }
    }
    for (path, item) in &new.items {
        if !renamed.contains_key(path.as_str()) {
            fresh.push((path.as_str(), item));
        }
    }
    let gone_types: BTreeSet<&str> = gone
        .iter()
        .filter(|it| it.2.kind == Kind::Type)
        .map(|it| it.0)
        .collect();
    let fresh_types: BTreeSet<&str> = fresh
        .iter()
        .filter(|it| it.1.kind == Kind::Type)
        .map(|it| it.0)
        .collect();
    let mut paired: BTreeSet<&str> = BTreeSet::new();
    for (path, original, item) in &gone {
        if is_consequence_of(item, path, &gone_types) {
            continue;
        }
        // Of one owner, one gone and one new of the same type: it has another name.
        let twin_of = |it: &PublicItem| {
            it.kind == item.kind && it.owner == item.owner && it.signature == item.signature
        };
        let twins: Vec<_> = fresh.iter().filter(|(_, it)| twin_of(it)).collect();
        let rivals = gone.iter().filter(|(_, _, it)| twin_of(it)).count();
        let has_twin = matches!(item.kind, Kind::Field | Kind::Variant | Kind::Method);
        if let ([twin], 1, true) = (twins.as_slice(), rivals, has_twin) {
            paired.insert(twin.0);
            list.push(ApiDifference {
                rule: &rules::RUST_RENAMED,
                message: format!(
                    "`{}` was renamed to `{}`",
                    original_path(original),
                    twin.1.name
                ),
                before: Some(original.name.clone()),
                after: Some(twin.1.name.clone()),
                old: Some((*original).clone()),
                new: Some(twin.1.clone()),
            });
            continue;
        }
        let (rule, message) = match item.kind {
            Kind::Trait => (
                &rules::RUST_TRAIT_REMOVED,
                format!("`{}` no longer implements `{}`", item.owner, item.name),
            ),
            _ => (
                &rules::RUST_REMOVED,
                format!("`{}` removed", original_path(original)),
            ),
        };
        list.push(ApiDifference {
            rule,
            message,
            before: Some(shown(item)),
            after: None,
            old: Some((*original).clone()),
            new: None,
        });
    }
    for (path, item) in &fresh {
        if paired.contains(path)
            || item.kind == Kind::Trait
            || is_consequence_of(item, path, &fresh_types)
        {
            continue;
        }
        let exhaustive = matches!(item.kind, Kind::Field | Kind::Variant)
            && old.items.get(&item.owner).is_some_and(|it| it.exhaustive)
            && new.items.get(&item.owner).is_some_and(|it| it.exhaustive);
        let (rule, message) = match exhaustive {
            true => (
                &rules::RUST_EXHAUSTIVE_TYPE_EXTENDED,
                format!("`{}` added to the exhaustive `{}`", item.name, item.owner),
            ),
            false => (&rules::RUST_ADDED, format!("`{path}` added")),
        };
        list.push(ApiDifference {
            rule,
            message,
            before: None,
            after: Some(shown(item)),
            old: None,
            new: Some((*item).clone()),
        });
    }
    is_derived_from(list)
}

fn original_path(item: &PublicItem) -> String {
    let separator = match (item.owner.as_str(), item.kind) {
        ("", _) => "",
        (_, Kind::Field) => ".",
        _ => "::",
    };
    format!("{}{separator}{}", item.owner, item.name)
}

/// The old items under the names that they would have now, with what they were.
fn rename<'a>(
    old: &'a Api,
    names: &HashMap<String, String>,
) -> HashMap<String, (PublicItem, &'a PublicItem)> {
    let translate = |text: &str| -> String {
        let mut out = String::new();
        let mut word = String::new();
        for c in text.chars().chain([' ']) {
            if c.is_alphanumeric() || c == '_' {
                word.push(c);
                continue;
            }
            out.push_str(names.get(&word).unwrap_or(&word));
            word.clear();
            out.push(c);
        }
        out.pop();
        out
    };
    old.items
        .iter()
        .map(|(path, item)| {
            // A field or setter is named by a property or parameter, not by an operation.
            let own = matches!(item.kind, Kind::Field | Kind::Variant)
                || item.kind == Kind::Method && item.owner != "Client";
            let renamed = PublicItem {
                owner: translate(&item.owner),
                name: if own {
                    item.name.clone()
                } else {
                    translate(&item.name)
                },
                signature: translate(&item.signature),
                ..item.clone()
            };
            let path = match own {
                true => {
                    let separator = &path[item.owner.len()..path.len() - item.name.len()];
                    format!("{}{separator}{}", renamed.owner, renamed.name)
                }
                false => translate(path),
            };
            (path, (renamed, item))
        })
        .collect()
}

/// Tells of a name once: of an operation's method, or of a schema's type.
fn display_name(old: &Api, new: &Api, from: &str, to: &str, list: &mut Vec<ApiDifference>) {
    for prefix in ["Client::", "types::"] {
        let (was, is) = (format!("{prefix}{from}"), format!("{prefix}{to}"));
        if let (Some(before), Some(after)) = (old.items.get(&was), new.items.get(&is)) {
            list.push(ApiDifference {
                rule: &rules::RUST_RENAMED,
                message: format!("`{was}` was renamed to `{to}`"),
                before: Some(from.to_owned()),
                after: Some(to.to_owned()),
                old: Some(before.clone()),
                new: Some(after.clone()),
            });
        }
    }
}

fn changed(
    path: &str,
    original: &PublicItem,
    old: &PublicItem,
    new: &PublicItem,
    list: &mut Vec<ApiDifference>,
) {
    let (before, after) = (shown(old), shown(new));
    let subject = match new.kind {
        Kind::Trait => format!("`{}` of `{}`", new.name, new.owner),
        _ => format!("`{path}`"),
    };
    list.push(ApiDifference {
        rule: &rules::RUST_CHANGED,
        message: format!("{subject} changed from `{before}` to `{after}`"),
        before: Some(before),
        after: Some(after),
        old: Some(original.clone()),
        new: Some(new.clone()),
    });
}

fn shown(item: &PublicItem) -> String {
    match item.signature.is_empty() {
        true => item.name.clone(),
        false => item.signature.clone(),
    }
}

/// Whether an item comes or goes with a type that is told itself: its members, its builder, the
/// builder and the constant of an operation.
fn is_consequence_of(item: &PublicItem, path: &str, types: &BTreeSet<&str>) -> bool {
    if item.kind != Kind::Type {
        if types.contains(item.owner.as_str()) {
            return true;
        }
        if let Some(name) = path.strip_prefix("operations::") {
            let builder: String = heck::AsPascalCase(name).to_string();
            return types.contains(format!("builder::{builder}").as_str());
        }
        if let Some(name) = item.owner.strip_prefix("types::builder::") {
            return types.contains(format!("types::{name}").as_str());
        }
        return false;
    }
    // A type's builder goes with the type, an operation's with its method.
    match (
        path.strip_prefix("types::builder::"),
        path.strip_prefix("builder::"),
    ) {
        (Some(name), _) => types.contains(format!("types::{name}").as_str()),
        (None, Some(_)) => true,
        _ => false,
    }
}

/// Leaves out a builder's setter where the field that it sets is told in the same way.
fn is_derived_from(list: Vec<ApiDifference>) -> Vec<ApiDifference> {
    let key = |it: &ApiDifference| {
        let item = it.new.as_ref().or(it.old.as_ref())?;
        Some((it.rule.name, item.owner.clone(), item.name.clone()))
    };
    let fields: Vec<_> = list
        .iter()
        .filter(|it| {
            it.new
                .as_ref()
                .or(it.old.as_ref())
                .is_some_and(|it| it.kind == Kind::Field)
        })
        .filter_map(&key)
        .collect();
    list.into_iter()
        .filter(|it| {
            let Some((rule, owner, name)) = key(it) else {
                return true;
            };
            let Some(of) = owner.strip_prefix("types::builder::") else {
                return true;
            };
            !fields.contains(&(rule, format!("types::{of}"), name))
        })
        .collect()
}
