//! What a drawing costs whoever draws it. A few lines of SVG can ask for millions of shapes, or for hundreds of sheets of pixels that are
//! all held at once.

use usvg::{BlendMode, Fill, Group, Node, Paint, Stroke};

/// More groups, lines and areas than any drawing needs, those of clips and masks counted each time they are used: a file made to
/// exhaust the program.
pub const MOST_NODES: usize = 20_000;
/// More bytes than any drawing has.
pub const LONGEST: usize = 2_000_000;
/// The most layers that lie within each other: groups something shines through, clips and masks. Whoever draws them holds as many sheets.
const MOST_DEEP: usize = 32;
/// The most such layers in all: each is drawn and laid on the others by itself.
const MOST_LAYERS: usize = 300;

/// Whether a drawing costs no more than a drawing needs to. It is looked through no further than the limits.
pub(crate) fn is_modest(root: &Group) -> bool {
    let mut left = Left {
        nodes: MOST_NODES,
        layers: MOST_LAYERS,
    };
    left.group(root, 0).is_some()
}

/// What may still come; `None` as soon as it is used up.
struct Left {
    nodes: usize,
    layers: usize,
}

impl Left {
    fn group(&mut self, group: &Group, depth: usize) -> Option<()> {
        let apart = group.opacity().get() < 1.0
            || group.blend_mode() != BlendMode::Normal
            || group.isolate()
            || group.clip_path().is_some()
            || group.mask().is_some();
        let depth = if apart { self.layer(depth)? } else { depth };
        let (mut clip, mut inside) = (group.clip_path(), depth);
        while let Some(it) = clip {
            inside = self.layer(inside)?;
            self.group(it.root(), inside)?;
            clip = it.clip_path();
        }
        let (mut mask, mut inside) = (group.mask(), depth);
        while let Some(it) = mask {
            inside = self.layer(inside)?;
            self.group(it.root(), inside)?;
            mask = it.mask();
        }
        for node in group.children() {
            self.nodes = self.nodes.checked_sub(1)?;
            match node {
                Node::Group(it) => self.group(it, depth)?,
                Node::Path(it) => {
                    let paints = [it.fill().map(Fill::paint), it.stroke().map(Stroke::paint)];
                    for _ in paints.into_iter().flatten().filter(|it| shines_through(it)) {
                        self.layer(depth)?;
                    }
                }
                _ => {}
            }
        }
        Some(())
    }

    /// One more layer, within so many others.
    fn layer(&mut self, depth: usize) -> Option<usize> {
        self.layers = self.layers.checked_sub(1)?;
        (depth < MOST_DEEP).then_some(depth + 1)
    }
}

/// Whether something shines through a gradient: it is drawn with a mask.
fn shines_through(paint: &Paint) -> bool {
    let stops = match paint {
        Paint::LinearGradient(it) => it.stops(),
        Paint::RadialGradient(it) => it.stops(),
        Paint::Color(_) | Paint::Pattern(_) => &[],
    };
    stops.iter().any(|it| it.opacity().get() < 1.0)
}
