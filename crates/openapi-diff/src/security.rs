//! Compares the security requirements and security schemes of an operation.

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::message::keyword;
use crate::operation::Operation;
use crate::rules;

/// Compares the security of an operation, whether it is its own or that of the document.
pub(crate) fn compare(collector: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let documents = collector.documents;
    let (old_node, old_requirements) = requirements(&documents, old);
    let (new_node, new_requirements) = requirements(&documents, new);
    let credentials = Credentials {
        documents: &documents,
        old,
        new,
    };
    let (before, after) = (either(&old_requirements), either(&new_requirements));
    let mut all_sufficient = true;
    for requirement in &old_requirements {
        if new_requirements
            .iter()
            .any(|asked| credentials.satisfy(requirement, asked))
        {
            continue;
        }
        all_sufficient = false;
        let message = match requirement.is_empty() {
            true => format!("authentication is now required: {after}"),
            false => format!("{} is no longer sufficient", phrase(requirement)),
        };
        let rule = &rules::SECURITY_TIGHTENED;
        let difference = Difference::new(rule, old_node, new_node, message);
        collector.report(difference.values(Some(before.clone()), Some(after.clone())));
    }
    let is_known = |asked: &Requirement| {
        old_requirements
            .iter()
            .any(|it| credentials.exhaust(it, asked) && credentials.satisfy(it, asked))
    };
    if all_sufficient && !new_requirements.iter().all(is_known) {
        let message = format!("security requirements were relaxed from {before} to {after}");
        let rule = &rules::SECURITY_RELAXED;
        collector.report(Difference::new(rule, old_node, new_node, message));
    }
    for (name, _) in old_requirements.iter().flatten() {
        let (Some(one), Some(other)) =
            (scheme(&documents, old, name), scheme(&documents, new, name))
        else {
            continue;
        };
        if let Some(change) = compare_schemes(&documents, one, other) {
            let (old_node, new_node) = (change.old, change.new);
            let (before, after) = (documents.show(old_node), documents.show(new_node));
            let message = change.message(&documents, name);
            let rule = &rules::SECURITY_SCHEME_CHANGED;
            let difference = Difference::new(rule, old_node, new_node, message);
            collector.report(difference.values(Some(before), Some(after)));
        }
    }
}

/// One security requirement: schemes that are all needed, each with its scopes. An empty one allows
/// anonymous requests.
type Requirement = Vec<(String, Vec<String>)>;

/// Returns the node that lists the security requirements of an operation, and the requirements,
/// one of which suffices.
fn requirements(documents: &Documents<'_>, operation: &Operation) -> (NodeRef, Vec<Requirement>) {
    let root = documents.root(operation.at.side);
    let security = [operation.at, root]
        .iter()
        .find_map(|owner| documents.get(*owner, "security"));
    let mut list: Vec<Requirement> = security
        .into_iter()
        .flat_map(|security| documents.items(security))
        .map(|requirement| {
            let schemes = documents.entries(requirement);
            schemes
                .map(|(name, scopes)| {
                    let scopes = documents.items(scopes);
                    let scopes = scopes.filter_map(|it| documents.string(it));
                    (name.to_owned(), scopes.map(str::to_owned).collect())
                })
                .collect()
        })
        .collect();
    if list.is_empty() {
        list.push(Requirement::new());
    }
    (security.unwrap_or(root), list)
}

fn scheme(documents: &Documents<'_>, operation: &Operation, name: &str) -> Option<NodeRef> {
    let at = documents.root(operation.at.side);
    let section = documents
        .model(at.side)
        .component_section("securitySchemes")?;
    let scheme = documents.get(at.with(section), name)?;
    Some(documents.resolve(scheme))
}

/// The credentials of an old client, checked against the requirements of the new document.
struct Credentials<'a, 'm> {
    documents: &'a Documents<'m>,
    old: &'a Operation,
    new: &'a Operation,
}

impl Credentials<'_, '_> {
    /// Whether two schemes are the same: by name, or by definition if one was renamed.
    fn is_same_scheme(&self, old: &str, new: &str) -> bool {
        old == new
            || match (
                scheme(self.documents, self.old, old),
                scheme(self.documents, self.new, new),
            ) {
                (Some(one), Some(other)) => {
                    scheme(self.documents, self.new, old).is_none()
                        && compare_schemes(self.documents, one, other).is_none()
                }
                _ => false,
            }
    }

    /// Whether the credentials for an old requirement satisfy a new one.
    fn satisfy(&self, old: &Requirement, new: &Requirement) -> bool {
        new.iter().all(|(name, scopes)| {
            old.iter().any(|(known, granted)| {
                self.is_same_scheme(known, name)
                    && scopes.iter().all(|scope| granted.contains(scope))
            })
        })
    }

    /// Whether a new requirement needs everything that an old one needed.
    fn exhaust(&self, old: &Requirement, new: &Requirement) -> bool {
        old.iter().all(|(known, granted)| {
            new.iter().any(|(name, scopes)| {
                self.is_same_scheme(known, name)
                    && granted.iter().all(|scope| scopes.contains(scope))
            })
        })
    }
}

/// Describes a requirement: `` `key` and `token` (read) ``.
fn phrase(requirement: &Requirement) -> String {
    if requirement.is_empty() {
        return "no authentication".to_owned();
    }
    let schemes: Vec<String> = requirement
        .iter()
        .map(|(name, scopes)| match scopes.is_empty() {
            true => format!("`{name}`"),
            false => format!("`{name}` ({})", scopes.join(", ")),
        })
        .collect();
    schemes.join(" and ")
}

fn either(requirements: &[Requirement]) -> String {
    let phrases: Vec<String> = requirements.iter().map(phrase).collect();
    phrases.join(", or ")
}

/// A change of a security scheme.
struct SchemeChange {
    old: NodeRef,
    new: NodeRef,
    what: What,
}

enum What {
    Field(&'static str),
    FlowRemoved(String),
}

impl SchemeChange {
    fn message(&self, documents: &Documents<'_>, scheme: &str) -> String {
        let subject = format!("security scheme `{scheme}`");
        match &self.what {
            What::Field(key) => {
                let value = |at| documents.string(at).map(|text| format!("`{text}`"));
                let (before, after) = (value(self.old), value(self.new));
                keyword(key, &subject, before.as_deref(), after.as_deref())
            }
            What::FlowRemoved(flow) => format!("flow `{flow}` removed from {subject}"),
        }
    }
}

/// Compares the fields of two security schemes that a client relies on.
fn compare_schemes(documents: &Documents<'_>, old: NodeRef, new: NodeRef) -> Option<SchemeChange> {
    for key in ["type", "in", "name", "scheme", "openIdConnectUrl"] {
        let (before, after) = (documents.get(old, key), documents.get(new, key));
        let ignores_case = match key {
            "scheme" => true,
            "name" => documents.text(new, "in") == Some("header"),
            _ => false,
        };
        let text = |at: Option<NodeRef>| {
            let text = documents.string(at?)?;
            Some(match ignores_case {
                true => text.to_lowercase(),
                false => text.to_owned(),
            })
        };
        if text(before) != text(after) {
            return Some(SchemeChange {
                old: before.unwrap_or(old),
                new: after.unwrap_or(new),
                what: What::Field(key),
            });
        }
    }
    let (before, after) = (documents.get(old, "flows")?, documents.get(new, "flows")?);
    for (name, flow) in documents.entries(before) {
        let Some(other) = documents.get(after, name) else {
            return Some(SchemeChange {
                old: flow,
                new: after,
                what: What::FlowRemoved(name.to_owned()),
            });
        };
        for key in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
            let Some(url) = documents.get(flow, key) else {
                continue;
            };
            let other_url = documents.get(other, key);
            if !other_url.is_some_and(|other| documents.equal(url, other)) {
                return Some(SchemeChange {
                    old: url,
                    new: other_url.unwrap_or(other),
                    what: What::Field(key),
                });
            }
        }
    }
    None
}
