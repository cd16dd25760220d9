//! A second reading of a code that a look found and couldn't read: too many of its modules were wrong.
//!
//! A look decides of each pixel whether it is dark, by the pixels round it, before it knows of any code. Once
//! three finder patterns are known, and with them the grid, more can be asked: the grid is laid anew so that it
//! fits the patterns best, the grey of every module is measured, and each is called dark by the modules round it,
//! in several ways. That reads codes with bright spots, a bend or blur. It is asked on clues alone, which frames
//! without a code hardly ever give, so it costs nothing where nothing is.

use rxing::Point;
use rxing::common::cpp_essentials::DecoderResult;
use rxing::common::{BitMatrix, PerspectiveTransform, Quadrilateral};
use rxing::qrcode::cpp_port::decoder::Decode;

use crate::luma::Luma;

/// Modules a side of the smallest code, version 1,
const FEWEST: usize = 21;
/// and of the largest that is read again, version 15: those of guests are smaller by far.
const MOST: usize = 77;
/// Where the corner is tried that has no finder pattern: so many steps to each side,
const STEPS: i16 = 4;
/// each of so many modules.
const STEP: f32 = 0.6;
/// How many of those grids, the best first, are laid anew and read.
const GRIDS: usize = 4;
/// By how many modules the corners of a grid are moved while that makes it fit better.
const NUDGES: [f32; 2] = [0.4, 0.2];
/// Where in a module its grey is measured, in modules from its middle.
const SPOTS: [(f32, f32); 5] = [(0.0, 0.0), (-0.2, -0.2), (0.2, -0.2), (-0.2, 0.2), (0.2, 0.2)];
/// The ways to call a module dark, those first that read most.
const WAYS: [Way; 6] = [
    Way::BelowMean(3),
    Way::BelowMean(8),
    Way::BelowMean(5),
    Way::BelowPart(4, 0.65),
    Way::BelowMean(2),
    Way::BelowPart(2, 0.5),
];

/// A code that was found and not read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clue {
    /// About where its corners are: from the top left one clockwise.
    pub(crate) corners: [Point; 4],
    /// Modules a side.
    pub(crate) modules: usize,
}

/// A way to call a module dark, by the modules up to so many away.
#[derive(Clone, Copy)]
enum Way {
    /// Darker than their mean.
    BelowMean(usize),
    /// Below this part of the way from the darkest of them to the lightest.
    BelowPart(usize, f32),
}

/// Reads the code of `clue` on `frame`. What is returned lies where the clue says.
pub(crate) fn read(frame: &Luma<'_>, clue: &Clue) -> Option<DecoderResult<bool>> {
    if !(FEWEST..=MOST).contains(&clue.modules) {
        return None;
    }
    let grid = Grid { frame, modules: clue.modules, marks: marks(clue.modules) };
    grid.best(clue.corners).into_iter().take(GRIDS).find_map(|corners| {
        let (corners, fit) = grid.nudged(corners);
        let greys = grid.greys(corners, fit < 0.0)?;
        WAYS.iter()
            .find_map(|way| Decode(&way.modules(&greys, grid.modules)?).ok().filter(|read| read.isValid()))
    })
}

struct Grid<'f> {
    frame: &'f Luma<'f>,
    modules: usize,
    marks: Vec<Mark>,
}

/// A module that is dark, or light, on every code of its size.
struct Mark {
    middle: Point,
    is_dark: bool,
}

impl Grid<'_> {
    /// The grids whose fourth corner lies round where it was guessed, the one that fits best first.
    fn best(&self, corners: [Point; 4]) -> Vec<[Point; 4]> {
        let (across, down) = self.sides(corners);
        let steps = || (-STEPS..=STEPS).map(|step| f32::from(step) * STEP);
        let mut grids: Vec<(f32, [Point; 4])> = steps()
            .flat_map(|x| steps().map(move |y| (x, y)))
            .map(|(x, y)| {
                let [top_left, top_right, bottom_right, bottom_left] = corners;
                let moved = [top_left, top_right, bottom_right + across * x + down * y, bottom_left];
                (self.fit(moved).abs(), moved)
            })
            .collect();
        grids.sort_by(|a, b| b.0.total_cmp(&a.0));
        grids.into_iter().map(|(_, corners)| corners).collect()
    }

    /// The grid with each corner moved while that makes it fit better, and how well it fits then.
    fn nudged(&self, mut corners: [Point; 4]) -> ([Point; 4], f32) {
        let (across, down) = self.sides(corners);
        let mut fit = self.fit(corners);
        for nudge in NUDGES {
            for corner in 0..4 {
                for by in [across * nudge, across * -nudge, down * nudge, down * -nudge] {
                    let mut moved = corners;
                    moved[corner] += by;
                    let better = self.fit(moved);
                    if better.abs() > fit.abs() {
                        (corners, fit) = (moved, better);
                    }
                }
            }
        }
        (corners, fit)
    }

    /// About a module across and a module down, in pixels.
    fn sides(&self, [top_left, top_right, _, bottom_left]: [Point; 4]) -> (Point, Point) {
        let modules = self.modules as f32;
        ((top_right - top_left) / modules, (bottom_left - top_left) / modules)
    }

    /// By how much the marks that should be light are lighter than those that should be dark; less than 0 on a
    /// light code on dark.
    fn fit(&self, corners: [Point; 4]) -> f32 {
        let Some(transform) = self.transform(corners) else { return 0.0 };
        let (mut sums, mut counts) = ([0.0_f32; 2], [0.0_f32; 2]);
        for mark in &self.marks {
            if let Some(grey) = grey(self.frame, transform.transform_point(mark.middle)) {
                sums[usize::from(mark.is_dark)] += grey;
                counts[usize::from(mark.is_dark)] += 1.0;
            }
        }
        let mean = |which: usize| sums[which] / counts[which].max(1.0);
        mean(0) - mean(1)
    }

    /// The grey of every module, row after row, as if the code were dark on light. None where the corners span no
    /// area.
    fn greys(&self, corners: [Point; 4], is_light_on_dark: bool) -> Option<Vec<f32>> {
        let transform = self.transform(corners)?;
        let places = (0..self.modules).flat_map(|y| (0..self.modules).map(move |x| middle(x, y)));
        let greys = places.map(|middle| {
            let spots = SPOTS.iter().filter_map(|&(x, y)| {
                grey(self.frame, transform.transform_point(Point { x: middle.x + x, y: middle.y + y }))
            });
            let (sum, count) = spots.fold((0.0, 0.0), |(sum, count), grey| (sum + grey, count + 1.0));
            let grey = if count > 0.0 { sum / count } else { 127.5 };
            if is_light_on_dark { 255.0 - grey } else { grey }
        });
        Some(greys.collect())
    }

    fn transform(&self, corners: [Point; 4]) -> Option<PerspectiveTransform> {
        let side = i32::try_from(self.modules).ok()?;
        let square = Quadrilateral::rectangle(side, side, None);
        PerspectiveTransform::quadrilateralToQuadrilateral(square, Quadrilateral::from(corners)).ok()
    }
}

impl Way {
    /// The modules of a code of `side` modules a side, by the grey of each.
    fn modules(self, greys: &[f32], side: usize) -> Option<BitMatrix> {
        let mut matrix = BitMatrix::with_single_dimension(u32::try_from(side).ok()?).ok()?;
        for (y, row) in greys.chunks_exact(side).enumerate() {
            for (x, &grey) in row.iter().enumerate() {
                if grey < self.threshold(greys, side, (x, y)) {
                    matrix.set(u32::try_from(x).ok()?, u32::try_from(y).ok()?);
                }
            }
        }
        Some(matrix)
    }

    fn threshold(self, greys: &[f32], side: usize, (x, y): (usize, usize)) -> f32 {
        let (Self::BelowMean(reach) | Self::BelowPart(reach, _)) = self;
        let near = |place: usize| place.saturating_sub(reach)..(place + reach + 1).min(side);
        let rows = near(y).map(|y| &greys[y * side..][near(x)]);
        match self {
            Self::BelowMean(_) => {
                let sum: f32 = rows.flatten().sum();
                sum / (near(x).len() * near(y).len()) as f32
            }
            Self::BelowPart(_, part) => {
                let extremes = (f32::INFINITY, f32::NEG_INFINITY);
                let (low, high) =
                    rows.flatten().fold(extremes, |(low, high), &grey| (low.min(grey), high.max(grey)));
                low + (high - low) * part
            }
        }
    }
}

/// The finder patterns, the timing patterns between them, and the alignment pattern that every code but the
/// smallest has in the fourth corner (ISO/IEC 18004, 6.3).
fn marks(modules: usize) -> Vec<Mark> {
    let far = modules - 7;
    let finders = [(0, 0), (far, 0), (0, far)].into_iter().flat_map(|corner| rings(corner, 3, 2));
    let timing = (8..modules - 8).flat_map(|place| [(place, 6), (6, place)].map(|at| (at, place % 2 == 0)));
    let alignment = (modules > FEWEST).then(|| rings((modules - 9, modules - 9), 2, 1));
    let all = finders.chain(timing).chain(alignment.into_iter().flatten());
    all.map(|((x, y), is_dark)| Mark { middle: middle(x, y), is_dark }).collect()
}

/// The modules of a square of rings, `reach` of them round its middle, of which only `light` is light.
fn rings(
    (left, top): (usize, usize),
    reach: usize,
    light: usize,
) -> impl Iterator<Item = ((usize, usize), bool)> {
    let side = 0..=2 * reach;
    side.clone().flat_map(move |y| {
        side.clone().map(move |x| {
            let ring = x.abs_diff(reach).max(y.abs_diff(reach));
            ((left + x, top + y), ring != light)
        })
    })
}

/// The middle of a module, in modules.
fn middle(x: usize, y: usize) -> Point {
    Point { x: x as f32 + 0.5, y: y as f32 + 0.5 }
}

/// The grey of a frame between the middles of its pixels; none outside of it.
fn grey(frame: &Luma<'_>, place: Point) -> Option<f32> {
    let (x, y) = (place.x - 0.5, place.y - 0.5);
    let (right, bottom) = ((frame.width() - 1) as f32, (frame.height() - 1) as f32);
    if !((-0.5..=right + 0.5).contains(&x) && (-0.5..=bottom + 0.5).contains(&y)) {
        return None;
    }
    let (x, y) = (x.clamp(0.0, right), y.clamp(0.0, bottom));
    let (column, row) = (x as usize, y as usize);
    let next = (column + 1).min(frame.width() - 1);
    let pixel = |x: usize, y: usize| f32::from(frame.pixels()[y * frame.width() + x]);
    let along = |y: usize| {
        let part = x - column as f32;
        pixel(column, y) * (1.0 - part) + pixel(next, y) * part
    };
    let part = y - row as f32;
    Some(along(row) * (1.0 - part) + along((row + 1).min(frame.height() - 1)) * part)
}
