//! Compares the public items of two versions of the client.

use std::collections::{BTreeSet, HashMap};

use openapi_diff::Rule;

use super::api::{Api, Kind, PublicItem};
use super::rules;

/// A difference between two APIs, before it is located in the documents.
#[derive(Clone, Debug)]
pub(super) struct ApiDifference {
    pub(super) rule: &'static Rule,
    pub(super) message: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    pub(super) old: Option<PublicItem>,
    pub(super) new: Option<PublicItem>,
}

/// An item of the old API, and the path and item that it becomes by the renames.
struct Renamed<'a> {
    path: String,
    item: PublicItem,
    original: &'a PublicItem,
}

/// Compares two APIs. `names` maps the old Rust names of renamed operations and schemas to the new
/// ones; each such rename is reported once, not for each item that contains the name.
pub(super) fn diff(old: &Api, new: &Api, names: &HashMap<String, String>) -> Vec<ApiDifference> {
    let renamed: Vec<Renamed<'_>> = old
        .items
        .iter()
        .map(|(path, item)| rename(path, item, names))
        .collect();
    let old_paths: BTreeSet<&str> = renamed.iter().map(|it| it.path.as_str()).collect();
    let mut removed: Vec<&Renamed<'_>> = Vec::new();
    let mut list = renames(old, new, names);
    for it in &renamed {
        match new.items.get(&it.path) {
            None => removed.push(it),
            Some(item) if item.signature != it.item.signature => list.push(changed(it, item)),
            Some(_) => {}
        }
    }
    let added: Vec<(&str, &PublicItem)> = new
        .items
        .iter()
        .map(|(path, item)| (path.as_str(), item))
        .filter(|(path, _)| !old_paths.contains(path))
        .collect();
    let paired = report_removed(&removed, &added, &mut list);
    report_added(old, new, &added, &paired, &mut list);
    without_derived(list)
}

/// Reports the removed items, and those that were only renamed. Returns the new paths of the latter.
fn report_removed<'a>(
    removed: &[&Renamed<'_>],
    added: &[(&'a str, &PublicItem)],
    list: &mut Vec<ApiDifference>,
) -> BTreeSet<&'a str> {
    let types: BTreeSet<&str> = removed
        .iter()
        .filter(|it| it.item.kind == Kind::Type)
        .map(|it| it.path.as_str())
        .collect();
    let mut paired = BTreeSet::new();
    for Renamed {
        path,
        item,
        original,
    } in removed
    {
        if is_consequence_of(item, path, &types) {
            continue;
        }
        // If an owner loses one item and gets one of the same type, the item was renamed.
        let is_similar = |it: &PublicItem| {
            it.kind == item.kind && it.owner == item.owner && it.signature == item.signature
        };
        let similar: Vec<_> = added.iter().filter(|(_, it)| is_similar(it)).collect();
        let candidates = removed.iter().filter(|it| is_similar(&it.item)).count();
        let has_name = matches!(item.kind, Kind::Field | Kind::Variant | Kind::Method);
        if let ([(path, renamed)], 1, true) = (similar.as_slice(), candidates, has_name) {
            paired.insert(*path);
            list.push(ApiDifference {
                rule: &rules::RUST_RENAMED,
                message: format!(
                    "`{}` was renamed to `{}`",
                    display_name(original),
                    renamed.name
                ),
                before: Some(original.name.clone()),
                after: Some(renamed.name.clone()),
                old: Some((*original).clone()),
                new: Some((*renamed).clone()),
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
                format!("`{}` removed", display_name(original)),
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
    paired
}

fn report_added(
    old: &Api,
    new: &Api,
    added: &[(&str, &PublicItem)],
    paired: &BTreeSet<&str>,
    list: &mut Vec<ApiDifference>,
) {
    let types: BTreeSet<&str> = added
        .iter()
        .filter(|(_, item)| item.kind == Kind::Type)
        .map(|(path, _)| *path)
        .collect();
    for (path, item) in added {
        if paired.contains(path)
            || item.kind == Kind::Trait
            || is_consequence_of(item, path, &types)
        {
            continue;
        }
        let is_exhaustive = |api: &Api| api.items.get(&item.owner).is_some_and(|it| it.exhaustive);
        let extends_exhaustive = matches!(item.kind, Kind::Field | Kind::Variant)
            && is_exhaustive(old)
            && is_exhaustive(new);
        let (rule, message) = match extends_exhaustive {
            true => (
                &rules::RUST_EXHAUSTIVE_TYPE_EXTENDED,
                format!(
                    "`{}` added to the exhaustive type `{}`",
                    item.name, item.owner
                ),
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
}

/// The path of an item as a program writes it.
fn display_name(item: &PublicItem) -> String {
    let separator = match (item.owner.as_str(), item.kind) {
        ("", _) => "",
        (_, Kind::Field) => ".",
        _ => "::",
    };
    format!("{}{separator}{}", item.owner, item.name)
}

/// Replaces the renamed operations and schemas in an item and its path.
fn rename<'a>(
    path: &str,
    original: &'a PublicItem,
    names: &HashMap<String, String>,
) -> Renamed<'a> {
    // A field, variant or setter is named by a property or parameter, not by an operation.
    let has_own_name = matches!(original.kind, Kind::Field | Kind::Variant)
        || original.kind == Kind::Method && original.owner != "Client";
    let name = match has_own_name {
        true => original.name.clone(),
        false => replace_words(&original.name, names),
    };
    let item = PublicItem {
        owner: replace_words(&original.owner, names),
        name,
        signature: replace_words(&original.signature, names),
        ..original.clone()
    };
    let path = match has_own_name {
        true => {
            let separator = &path[original.owner.len()..path.len() - original.name.len()];
            format!("{}{separator}{}", item.owner, item.name)
        }
        false => replace_words(path, names),
    };
    Renamed {
        path,
        item,
        original,
    }
}

fn replace_words(text: &str, names: &HashMap<String, String>) -> String {
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
}

/// Reports each renamed operation at its method, and each renamed schema at its type.
fn renames(old: &Api, new: &Api, names: &HashMap<String, String>) -> Vec<ApiDifference> {
    let mut list = Vec::new();
    for (before, after) in names {
        for prefix in ["Client::", "types::"] {
            let (old_path, new_path) = (format!("{prefix}{before}"), format!("{prefix}{after}"));
            if let (Some(old), Some(new)) = (old.items.get(&old_path), new.items.get(&new_path)) {
                list.push(ApiDifference {
                    rule: &rules::RUST_RENAMED,
                    message: format!("`{old_path}` was renamed to `{after}`"),
                    before: Some(before.clone()),
                    after: Some(after.clone()),
                    old: Some(old.clone()),
                    new: Some(new.clone()),
                });
            }
        }
    }
    list.sort_by(|a, b| a.message.cmp(&b.message));
    list
}

fn changed(old: &Renamed<'_>, new: &PublicItem) -> ApiDifference {
    let (before, after) = (shown(&old.item), shown(new));
    ApiDifference {
        rule: &rules::RUST_CHANGED,
        message: match new.kind {
            Kind::Trait => format!(
                "`{}` of `{}` changed from `{before}` to `{after}`",
                new.name, new.owner
            ),
            _ => format!("`{}` changed from `{before}` to `{after}`", old.path),
        },
        before: Some(before),
        after: Some(after),
        old: Some(old.original.clone()),
        new: Some(new.clone()),
    }
}

/// The signature, or the name of an item without one.
fn shown(item: &PublicItem) -> String {
    match item.signature.is_empty() {
        true => item.name.clone(),
        false => item.signature.clone(),
    }
}

/// Whether an item is added or removed because one of these types is. Such items are the fields of
/// the type, its builder, and the builder and constant of an operation.
fn is_consequence_of(item: &PublicItem, path: &str, types: &BTreeSet<&str>) -> bool {
    let contains = |path: String| types.contains(path.as_str());
    if item.kind == Kind::Type {
        // The builder of an operation is added or removed with the method.
        return match path.strip_prefix("types::builder::") {
            Some(name) => contains(format!("types::{name}")),
            None => path.starts_with("builder::"),
        };
    }
    if types.contains(item.owner.as_str()) {
        return true;
    }
    if let Some(name) = path.strip_prefix("operations::") {
        return contains(format!("builder::{}", heck::AsPascalCase(name)));
    }
    match item.owner.strip_prefix("types::builder::") {
        Some(name) => contains(format!("types::{name}")),
        None => false,
    }
}

/// Leaves out the differences of setters that repeat the difference of a field.
fn without_derived(list: Vec<ApiDifference>) -> Vec<ApiDifference> {
    let fields: BTreeSet<_> = list
        .iter()
        .filter_map(|it| Some((it.rule.name, it.item()?)))
        .filter(|(_, item)| item.kind == Kind::Field)
        .map(|(rule, item)| (rule, item.owner.clone(), item.name.clone()))
        .collect();
    let is_derived_from = |setter: &ApiDifference| {
        let item = setter.item()?;
        let name = item.owner.strip_prefix("types::builder::")?;
        Some(fields.contains(&(
            setter.rule.name,
            format!("types::{name}"),
            item.name.clone(),
        )))
    };
    list.into_iter()
        .filter(|it| !is_derived_from(it).unwrap_or(false))
        .collect()
}

impl ApiDifference {
    fn item(&self) -> Option<&PublicItem> {
        self.new.as_ref().or(self.old.as_ref())
    }
}
