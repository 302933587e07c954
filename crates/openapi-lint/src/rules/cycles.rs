//! A search for cycles in the references between nodes.

use std::collections::{HashMap, hash_map::Entry};

use openapi_document::tree::NodeId;

#[derive(Clone, Copy, PartialEq)]
enum State {
    OnPath,
    Done,
}

/// An edge of the graph: the node to report if the edge closes a cycle, and the node it leads to.
pub(super) type Edge = (NodeId, NodeId);

/// Searches depth-first from each start. Returns the nodes to report of the edges that lead back
/// to a node on the current path.
pub(super) fn back_edges(
    starts: impl Iterator<Item = NodeId>,
    edges: impl Fn(NodeId) -> Vec<Edge>,
) -> Vec<NodeId> {
    let mut found = Vec::new();
    let mut states: HashMap<NodeId, State> = HashMap::new();
    for start in starts {
        if states.contains_key(&start) {
            continue;
        }
        states.insert(start, State::OnPath);
        // An explicit stack, because documents may nest deeper than the call stack allows.
        let mut path = vec![(start, edges(start).into_iter())];
        while let Some((node, rest)) = path.last_mut() {
            let Some((reported, next)) = rest.next() else {
                states.insert(*node, State::Done);
                path.pop();
                continue;
            };
            match states.entry(next) {
                Entry::Vacant(entry) => {
                    entry.insert(State::OnPath);
                    path.push((next, edges(next).into_iter()));
                }
                Entry::Occupied(entry) if *entry.get() == State::OnPath => found.push(reported),
                Entry::Occupied(_) => {}
            }
        }
    }
    found
}
