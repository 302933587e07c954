//! Where requests go, and what lets them in.

use crate::collector::Collector;
use crate::difference::Difference;
use crate::documents::{Documents, NodeRef};
use crate::operation::{Operation, root};
use crate::rules;

/// Compares servers and security of an operation, inherited ones included.
pub(crate) fn compare(walk: &mut Collector<'_>, old: &Operation, new: &Operation) {
    servers(walk, old, new);
    security(walk, old, new);
}

/// The servers of an operation: its own, those of its path, those of the document.
fn servers_of(pair: &Documents<'_>, operation: &Operation) -> Option<NodeRef> {
    let document = pair.document(operation.at.side);
    [
        operation.at,
        operation.path_item,
        root(pair, operation.at.side),
    ]
    .into_iter()
    .filter_map(|owner| pair.get(owner, "servers"))
    .find(|list| !document.items(list.node).is_empty())
}

/// The servers in a list, as spots.
fn list(pair: &Documents<'_>, servers: Option<NodeRef>) -> Vec<NodeRef> {
    let Some(servers) = servers else {
        return Vec::new();
    };
    let items = pair.document(servers.side).items(servers.node).iter();
    items
        .map(|node| NodeRef {
            node: *node,
            ..servers
        })
        .collect()
}

/// A server's URL without a slash at its end; that of a document without servers is `/`.
fn url<'m>(pair: &Documents<'m>, server: NodeRef) -> &'m str {
    pair.text(server, "url")
        .unwrap_or_default()
        .trim_end_matches('/')
}

/// A URL with the values of its variables, where each has one.
fn filled(pair: &Documents<'_>, server: NodeRef) -> String {
    let mut text = url(pair, server).to_owned();
    if let Some(variables) = pair.get(server, "variables") {
        for member in pair.document(variables.side).entries(variables.node) {
            let at = NodeRef {
                node: member.value,
                ..variables
            };
            if let Some(default) = pair.text(at, "default") {
                text = text.replace(&format!("{{{}}}", member.key), default);
            }
        }
    }
    text.trim_end_matches('/').to_owned()
}

fn servers(walk: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let pair = walk.pair;
    let (owner, new_owner) = (servers_of(&pair, old), servers_of(&pair, new));
    let (was, is) = (list(&pair, owner), list(&pair, new_owner));
    let place = |owner: Option<NodeRef>, operation: &Operation| {
        owner.unwrap_or_else(|| root(&pair, operation.at.side))
    };
    let (old_place, new_place) = (place(owner, old), place(new_owner, new));
    let urls = |list: &[NodeRef]| -> Vec<String> {
        match list.is_empty() {
            true => vec![String::new()],
            false => list.iter().map(|it| url(&pair, *it).to_owned()).collect(),
        }
    };
    let (old_urls, new_urls) = (urls(&was), urls(&is));
    for (at, gone) in old_urls.iter().enumerate() {
        if let Some(position) = new_urls.iter().position(|it| it == gone) {
            if let (Some(one), Some(other)) = (was.get(at), is.get(position)) {
                variables(walk, *one, *other);
            }
            continue;
        }
        let spot = was.get(at).copied();
        let same_default = spot.is_some_and(|one| {
            pair.get(one, "variables").is_none()
                && is
                    .iter()
                    .any(|other| filled(&pair, *other) == filled(&pair, one))
        });
        if same_default {
            continue;
        }
        let shown = |text: &str| {
            if text.is_empty() {
                "/".to_owned()
            } else {
                text.to_owned()
            }
        };
        let message = format!("the server `{}` is gone", shown(gone));
        let told = Difference::new(
            &rules::SERVER_REMOVED,
            spot.unwrap_or(old_place),
            new_place,
            message,
        );
        let after = new_urls
            .iter()
            .map(|it| shown(it))
            .collect::<Vec<_>>()
            .join(", ");
        walk.report(told.values(Some(shown(gone)), Some(after)));
    }
    for (at, url) in new_urls.iter().enumerate() {
        if !old_urls.contains(url)
            && let Some(spot) = is.get(at)
        {
            let message = format!("the server `{url}` is new");
            walk.report(Difference::new(
                &rules::SERVER_ADDED,
                old_place,
                *spot,
                message,
            ));
        }
    }
}

/// A value of a server's variable that is no longer allowed makes a URL that is gone.
fn variables(walk: &mut Collector<'_>, old: NodeRef, new: NodeRef) {
    let pair = walk.pair;
    let Some(variables) = pair.get(old, "variables") else {
        return;
    };
    let document = pair.document(variables.side);
    for member in document.entries(variables.node) {
        let was = NodeRef {
            node: member.value,
            ..variables
        };
        let Some(is) = pair
            .get(new, "variables")
            .and_then(|it| pair.get(it, &member.key))
        else {
            continue;
        };
        let Some(listed) = pair.get(is, "enum") else {
            continue;
        };
        let accepted: Vec<&str> = pair
            .document(listed.side)
            .items(listed.node)
            .iter()
            .filter_map(|it| pair.document(listed.side).as_str(*it))
            .collect();
        let mut values: Vec<(&str, NodeRef)> = Vec::new();
        if let Some(list) = pair.get(was, "enum") {
            for node in document.items(list.node) {
                if let Some(text) = document.as_str(*node) {
                    values.push((
                        text,
                        NodeRef {
                            node: *node,
                            ..list
                        },
                    ));
                }
            }
        } else if let Some(default) = pair.text(was, "default") {
            values.push((default, was));
        }
        for (value, at) in values {
            if !accepted.contains(&value) {
                let message = format!(
                    "the server's variable `{}` may no longer be `{value}`",
                    member.key
                );
                walk.report(Difference::new(&rules::SERVER_REMOVED, at, listed, message));
            }
        }
    }
}

/// One way in: schemes that are all needed, with scopes.
type Way = Vec<(String, Vec<String>)>;

/// The ways in, and where they are listed; nobody is asked where there is none.
fn ways(pair: &Documents<'_>, operation: &Operation) -> (Vec<Way>, NodeRef) {
    let side = operation.at.side;
    let document = pair.document(side);
    let owners = [operation.at, root(pair, side)];
    let Some(security) = owners.iter().find_map(|owner| pair.get(*owner, "security")) else {
        return (Vec::new(), root(pair, side));
    };
    let ways = document.items(security.node).iter().map(|way| {
        let schemes = document.entries(*way).iter();
        schemes
            .map(|member| {
                let scopes = document.items(member.value).iter();
                let scopes = scopes
                    .filter_map(|it| document.as_str(*it))
                    .map(str::to_owned);
                (member.key.to_string(), scopes.collect())
            })
            .collect()
    });
    (ways.collect(), security)
}

fn scheme(pair: &Documents<'_>, operation: &Operation, name: &str) -> Option<NodeRef> {
    let side = operation.at.side;
    let section = pair.model(side).component_section("securitySchemes")?;
    let node = pair.document(side).get(section, name)?;
    Some(pair.resolve(NodeRef { side, node }))
}

fn security(walk: &mut Collector<'_>, old: &Operation, new: &Operation) {
    let pair = walk.pair;
    let ((was, old_place), (is, new_place)) = (ways(&pair, old), ways(&pair, new));
    let open: Way = Vec::new();
    let or_open = |list: &[Way]| -> Vec<Way> {
        if list.is_empty() {
            vec![open.clone()]
        } else {
            list.to_vec()
        }
    };
    let (was, is) = (or_open(&was), or_open(&is));
    // A scheme is the same by its name, or by what it says under another name.
    let same = |one: &str, other: &str| {
        one == other
            || match (scheme(&pair, old, one), scheme(&pair, new, other)) {
                (Some(a), Some(b)) => {
                    scheme(&pair, new, one).is_none() && scheme_change(&pair, a, b).is_none()
                }
                _ => false,
            }
    };
    let lets_in = |held: &Way, asked: &Way| {
        asked.iter().all(|(name, scopes)| {
            held.iter().any(|(known, granted)| {
                same(known, name) && scopes.iter().all(|scope| granted.contains(scope))
            })
        })
    };
    // The other way round: less is not asked either.
    let asks_for = |held: &Way, asked: &Way| {
        held.iter().all(|(known, granted)| {
            asked.iter().any(|(name, scopes)| {
                same(known, name) && granted.iter().all(|scope| scopes.contains(scope))
            })
        })
    };
    for way in &was {
        if !is.iter().any(|asked| lets_in(way, asked)) {
            let message = match way.is_empty() {
                true => "credentials are needed, where none were".to_owned(),
                false => format!("{} no longer lets a client in", words(way)),
            };
            let told = Difference::new(&rules::SECURITY_TIGHTENED, old_place, new_place, message);
            let all = |list: &[Way]| list.iter().map(words).collect::<Vec<_>>().join(", or ");
            walk.report(told.values(Some(all(&was)), Some(all(&is))));
        }
    }
    if is.iter().any(|way| {
        !was.iter()
            .any(|known| asks_for(known, way) && lets_in(known, way))
    }) && was
        .iter()
        .all(|way| is.iter().any(|asked| lets_in(way, asked)))
    {
        let message = "there is another way in, or less is asked";
        walk.report(Difference::new(
            &rules::SECURITY_RELAXED,
            old_place,
            new_place,
            message,
        ));
    }
    for (name, _) in was.iter().flatten() {
        if let (Some(one), Some(other)) = (scheme(&pair, old, name), scheme(&pair, new, name))
            && let Some((before, after, what)) = scheme_change(&pair, one, other)
        {
            let message = format!("the security scheme `{name}` has another {what}");
            let told = Difference::new(&rules::SECURITY_SCHEME_CHANGED, before, after, message);
            let shown = |at: NodeRef| Some(pair.show(at));
            walk.report(told.values(shown(before), shown(after)));
        }
    }
}

fn words(way: &Way) -> String {
    if way.is_empty() {
        return "nothing".to_owned();
    }
    way.iter()
        .map(|(name, scopes)| match scopes.is_empty() {
            true => format!("`{name}`"),
            false => format!("`{name}` ({})", scopes.join(", ")),
        })
        .collect::<Vec<_>>()
        .join(" and ")
}

/// What of a scheme changed that a client has built in.
fn scheme_change(
    pair: &Documents<'_>,
    old: NodeRef,
    new: NodeRef,
) -> Option<(NodeRef, NodeRef, String)> {
    for key in ["type", "in", "name", "scheme", "openIdConnectUrl"] {
        let (was, is) = (pair.get(old, key), pair.get(new, key));
        let text = |at: Option<NodeRef>| at.and_then(|at| pair.document(at.side).as_str(at.node));
        let (a, b) = (text(was), text(is));
        let equal = match key {
            "scheme" => a.map(str::to_lowercase) == b.map(str::to_lowercase),
            // A header's name has no case; those of queries and cookies do.
            "name" if pair.text(new, "in") == Some("header") => {
                a.map(str::to_lowercase) == b.map(str::to_lowercase)
            }
            _ => a == b,
        };
        if !equal {
            return Some((was.unwrap_or(old), is.unwrap_or(new), format!("`{key}`")));
        }
    }
    let (was, is) = (pair.get(old, "flows")?, pair.get(new, "flows")?);
    for member in pair.document(was.side).entries(was.node) {
        let one = NodeRef {
            node: member.value,
            ..was
        };
        let Some(other) = pair.get(is, &member.key) else {
            return Some((one, is, format!("set of flows: `{}` is gone", member.key)));
        };
        for key in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
            if let Some(before) = pair.get(one, key) {
                let after = pair.get(other, key);
                if !after.is_some_and(|after| pair.same(before, after)) {
                    return Some((before, after.unwrap_or(other), format!("`{key}`")));
                }
            }
        }
    }
    None
}
