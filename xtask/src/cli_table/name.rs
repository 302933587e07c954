//! Names of commands and flags.

/// Writes a name in lower case with hyphens: `listMySources` and `List my sources` become
/// `list-my-sources`.
pub(super) fn kebab(name: &str) -> String {
    words(name).join("-")
}

fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut previous_lower = false;
    for c in name.chars() {
        if !c.is_alphanumeric() {
            previous_lower = false;
            words.push(String::new());
            continue;
        }
        if words.is_empty() || (c.is_uppercase() && previous_lower) {
            words.push(String::new());
        }
        previous_lower = c.is_lowercase() || c.is_ascii_digit();
        if let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Derives the name of a command from its own operation only, so that new operations rename none.
///
/// It has the words of the operation ID without those of the tag, of the parent in the path, and,
/// below `/me`, without `my` and `current`.
pub(super) fn verb(id: &str, tag: &str, path: &str) -> String {
    let mut omitted: Vec<String> = words(tag).iter().map(|word| singular(word)).collect();
    let segments: Vec<&str> = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect();
    for pair in segments.windows(2).take(segments.len().saturating_sub(2)) {
        if pair[1].starts_with('{') {
            omitted.extend(words(pair[0]).iter().map(|word| singular(word)));
        }
    }
    // Pipedream's paths call a workspace an org, too.
    if omitted.iter().any(|word| word == "org") {
        omitted.push("workspace".to_owned());
    }
    if segments.contains(&"me") {
        omitted.extend(["my".to_owned(), "current".to_owned()]);
    }
    let mut kept = words(id);
    let verb = if kept.is_empty() {
        String::new()
    } else {
        kept.remove(0)
    };
    kept.retain(|word| !omitted.contains(&singular(word)));
    kept.insert(0, verb);
    kept.join("-")
}

fn singular(word: &str) -> String {
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_commands_follow_the_rule() {
        for (id, tag, path, expected) in [
            ("getAccount", "Accounts", "/accounts/{account_id}", "get"),
            (
                "listSourceEvents",
                "Events",
                "/sources/{id}/event_summaries",
                "list",
            ),
            (
                "getRegistryComponent",
                "Components",
                "/components/registry/{key}",
                "get-registry",
            ),
            (
                "listMyWebhooks",
                "Users",
                "/users/me/webhooks",
                "list-webhooks",
            ),
            ("listMySources", "Sources", "/users/me/sources", "list"),
            (
                "createAutoSubscription",
                "Subscriptions",
                "/auto_subscriptions",
                "create-auto",
            ),
            (
                "listWorkspaceSources",
                "Workspaces",
                "/orgs/{workspace_id}/sources",
                "list-sources",
            ),
            (
                "listWorkspaceProjects",
                "Projects",
                "/workspaces/{workspace_id}/projects",
                "list",
            ),
            ("createOAuthToken", "OAuth", "/oauth/token", "create-token"),
        ] {
            assert_eq!(verb(id, tag, path), expected, "{id}");
        }
    }
}
