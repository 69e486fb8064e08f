//! Areas and lines: colours, widths, ends, dashes, opacity.

use crate::{
    Unsupported,
    form::{Form, Resource},
    gradient,
    operator::{colour, number},
    value::{Value, dict},
};
use usvg::{FillRule, LineCap, LineJoin, Opacity, Paint, PaintOrder, Path, Stroke, Transform};

impl Form {
    pub(crate) fn path(&mut self, path: &Path, base: Transform) -> Result<(), Unsupported> {
        let solid = |paint: &Paint, opacity: Opacity| {
            matches!(paint, Paint::Color(_)) && opacity.get() == 1.0
        };
        // a flat outline has no inside: PDF would draw a hairline, SVG draws nothing
        let flat = path.bounding_box().width() * path.bounding_box().height() == 0.0;
        let fill = path.fill().filter(|_| !flat);
        let fill_first = path.paint_order() == PaintOrder::FillAndStroke;
        if let (Some(f), Some(s), true) = (fill, path.stroke(), fill_first)
            && solid(f.paint(), f.opacity())
            && solid(s.paint(), s.opacity())
        {
            return self.paint(path, base, true, true);
        }
        let mut parts = [(fill.is_some(), false), (false, path.stroke().is_some())];
        if !fill_first {
            parts.reverse();
        }
        for (fill, stroke) in parts {
            if fill || stroke {
                self.paint(path, base, fill, stroke)?;
            }
        }
        Ok(())
    }

    fn paint(
        &mut self,
        path: &Path,
        base: Transform,
        fill: bool,
        stroke: bool,
    ) -> Result<(), Unsupported> {
        let fill = path.fill().filter(|_| fill);
        let stroke = path.stroke().filter(|_| stroke);
        let bounds = path.stroke_bounding_box();
        // room for smoothed edges
        let bounds = [
            bounds.left() - 1.0,
            bounds.top() - 1.0,
            bounds.right() + 1.0,
            bounds.bottom() + 1.0,
        ];
        let mut masked = false;
        if let Some(fill) = fill {
            masked |= self.set_paint(fill.paint(), base, bounds, false)?;
        }
        if let Some(stroke) = stroke {
            masked |= self.set_paint(stroke.paint(), base, bounds, true)?;
            self.set_line(stroke);
        }
        self.set_opacity(
            fill.map_or(Opacity::ONE, |it| it.opacity()),
            stroke.map_or(Opacity::ONE, |it| it.opacity()),
        );
        self.outline(path.data(), Transform::identity());
        let odd = fill.is_some_and(|it| it.rule() == FillRule::EvenOdd);
        self.content
            .push_str(match (fill.is_some(), stroke.is_some(), odd) {
                (true, true, false) => "B\n",
                (true, true, true) => "B*\n",
                (true, false, false) => "f\n",
                (true, false, true) => "f*\n",
                (false, ..) => "S\n",
            });
        if masked {
            self.restore();
        }
        Ok(())
    }

    /// Sets the colour or gradient. True when a mask was set up that must be taken down again.
    fn set_paint(
        &mut self,
        paint: &Paint,
        base: Transform,
        bounds: [f32; 4],
        for_lines: bool,
    ) -> Result<bool, Unsupported> {
        let mut masked = false;
        let operators = match paint {
            Paint::Color(it) => colour(*it, for_lines),
            Paint::Pattern(_) => return Err(Unsupported),
            Paint::LinearGradient(_) | Paint::RadialGradient(_) => {
                let gradient = gradient::Gradient::of(paint)?;
                let key = self.resource(Resource::Pattern, gradient.pattern(base));
                if let Some(mask) = gradient.mask(bounds) {
                    self.save();
                    masked = true;
                    self.soft_mask("Luminosity", mask);
                }
                if for_lines {
                    format!("/Pattern CS /{key} SCN\n")
                } else {
                    format!("/Pattern cs /{key} scn\n")
                }
            }
        };
        let known = if for_lines {
            &mut self.state.stroke
        } else {
            &mut self.state.fill
        };
        if *known != operators {
            self.content.push_str(&operators);
            *known = operators;
        }
        Ok(masked)
    }

    fn set_line(&mut self, stroke: &Stroke) {
        let mut width = String::new();
        number(&mut width, stroke.width().get());
        width.push_str(" w\n");
        if self.state.width != width {
            self.content.push_str(&width);
            self.state.width = width;
        }
        let cap = match stroke.linecap() {
            LineCap::Butt => "",
            LineCap::Round => "1 J\n",
            LineCap::Square => "2 J\n",
        };
        if self.state.cap != cap {
            self.content
                .push_str(if cap.is_empty() { "0 J\n" } else { cap });
            self.state.cap = cap;
        }
        let join = match stroke.linejoin() {
            LineJoin::Miter | LineJoin::MiterClip => "",
            LineJoin::Round => "1 j\n",
            LineJoin::Bevel => "2 j\n",
        };
        if self.state.join != join {
            self.content
                .push_str(if join.is_empty() { "0 j\n" } else { join });
            self.state.join = join;
        }
        if join.is_empty() {
            let mut miter = String::new();
            number(&mut miter, stroke.miterlimit().get());
            miter.push_str(" M\n");
            if self.state.miter != miter {
                self.content.push_str(&miter);
                self.state.miter = miter;
            }
        }
        let mut dash = String::new();
        if let Some(lengths) = stroke.dasharray() {
            dash.push('[');
            for length in lengths {
                number(&mut dash, *length);
                dash.push(' ');
            }
            dash.push(']');
            number(&mut dash, stroke.dashoffset());
            dash.push_str(" d\n");
        }
        if self.state.dash != dash {
            let operators = if dash.is_empty() { "[]0 d\n" } else { &dash };
            self.content.push_str(operators);
            self.state.dash = dash;
        }
    }

    fn set_opacity(&mut self, fill: Opacity, stroke: Opacity) {
        if self.state.opacity.is_empty() && fill.get() == 1.0 && stroke.get() == 1.0 {
            return;
        }
        let rounded = |it: Opacity| Value::Real((it.get() * 1e3).round() / 1e3);
        let state = dict([("ca", rounded(fill)), ("CA", rounded(stroke))]);
        let key = self.resource(Resource::State, state);
        self.transparent = true;
        let operators = format!("/{key} gs\n");
        if self.state.opacity != operators {
            self.content.push_str(&operators);
            self.state.opacity = operators;
        }
    }
}
