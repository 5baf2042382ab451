//! How many hours of a month can be served at once, when a person or a post may serve several lots.

use crate::quantity::Hours;
use pathfinding::directed::edmonds_karp::edmonds_karp_sparse;
use std::collections::BTreeMap;

/// Hours that may serve any one of several lots, by their places.
pub(super) type Sources = BTreeMap<Vec<usize>, Hours>;

/// A place in the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Node {
    Begin,
    /// People or posts that may serve the same lots, counted as one.
    Source(usize),
    Lot(usize),
    End,
}

/// The most of the needs that the sources can serve together: a maximum flow.
pub(super) fn served(sources: &Sources, needs: &[Hours]) -> Hours {
    let mut nodes = vec![Node::Begin, Node::End];
    let mut edges = Vec::new();
    for (n, (lots, hours)) in sources.iter().enumerate() {
        nodes.push(Node::Source(n));
        edges.push(((Node::Begin, Node::Source(n)), hours.get()));
        edges.extend(lots.iter().map(|lot| ((Node::Source(n), Node::Lot(*lot)), hours.get())));
    }
    for (n, need) in needs.iter().enumerate() {
        nodes.push(Node::Lot(n));
        edges.push(((Node::Lot(n), Node::End), need.get()));
    }
    edges.retain(|(_, hours)| *hours > 0);
    let (_, total, _) = edmonds_karp_sparse(&nodes, &Node::Begin, &Node::End, edges);
    Hours::new(total)
}
