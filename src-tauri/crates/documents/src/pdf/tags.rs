//! The document's structure for screen readers.

use krilla::tagging::{Identifier, Node, TagGroup, TagKind, TagTree};

/// A place in the structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Knot(usize);

struct Entry {
    tag: TagKind,
    content: Vec<Identifier>,
    children: Vec<Knot>,
}

/// The structure while the document is laid out; what is drawn later is filed under its knot.
pub(super) struct Knots {
    entries: Vec<Entry>,
    roots: Vec<Knot>,
}

impl Knots {
    pub(super) fn new() -> Self {
        Self { entries: Vec::new(), roots: Vec::new() }
    }

    /// A new last part of the document.
    pub(super) fn root(&mut self, tag: impl Into<TagKind>) -> Knot {
        let knot = self.add(tag.into());
        self.roots.push(knot);
        knot
    }

    /// A new last part of another part.
    pub(super) fn under(&mut self, parent: Knot, tag: impl Into<TagKind>) -> Knot {
        let knot = self.add(tag.into());
        if let Some(entry) = self.entries.get_mut(parent.0) {
            entry.children.push(knot);
        }
        knot
    }

    /// Files something drawn.
    pub(super) fn file(&mut self, knot: Knot, content: Identifier) {
        if let Some(entry) = self.entries.get_mut(knot.0) {
            entry.content.push(content);
        }
    }

    /// The whole structure, as the file holds it.
    pub(super) fn tree(self, language: &str) -> TagTree {
        let mut groups: Vec<Option<TagGroup>> = Vec::with_capacity(self.entries.len());
        let mut children: Vec<Vec<Knot>> = Vec::with_capacity(self.entries.len());
        for entry in self.entries {
            let content = entry.content.into_iter().map(Node::Leaf).collect();
            groups.push(Some(TagGroup::with_children(entry.tag, content)));
            children.push(entry.children);
        }
        // A child is always newer than its parent, so the last ones are complete first.
        for at in (0..groups.len()).rev() {
            let below = children.get(at).cloned().unwrap_or_default();
            let done: Vec<TagGroup> =
                below.iter().filter_map(|child| groups.get_mut(child.0).and_then(Option::take)).collect();
            if let Some(Some(group)) = groups.get_mut(at) {
                done.into_iter().for_each(|child| group.push(child));
            }
        }
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for root in self.roots {
            if let Some(group) = groups.get_mut(root.0).and_then(Option::take) {
                tree.push(group);
            }
        }
        tree
    }

    fn add(&mut self, tag: TagKind) -> Knot {
        self.entries.push(Entry { tag, content: Vec::new(), children: Vec::new() });
        Knot(self.entries.len() - 1)
    }
}
