//! A grey frame, and what is done to it before it is read.

use std::borrow::Cow;

/// The side of the squares within which contrast is measured, in pixels.
const TILE: usize = 32;
/// Contrast is not stretched beyond this: where there is less, there is only noise.
const LEAST_CONTRAST: u8 = 24;

/// A grey frame: a byte a pixel, 0 is black and 255 white, row after row from the top without a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Luma<'a> {
    width: usize,
    height: usize,
    pixels: Cow<'a, [u8]>,
}

impl<'a> Luma<'a> {
    /// The frame of these pixels, borrowed or owned; none where they are not `width` × `height`, or there are
    /// none.
    #[must_use]
    pub fn new(width: usize, height: usize, pixels: impl Into<Cow<'a, [u8]>>) -> Option<Self> {
        let pixels = pixels.into();
        let fits = !pixels.is_empty() && width.checked_mul(height) == Some(pixels.len());
        fits.then_some(Self { width, height, pixels })
    }

    /// Pixels in a row.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Rows.
    #[must_use]
    pub const fn height(&self) -> usize {
        self.height
    }

    /// The pixels.
    #[must_use]
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// The frame at half its size: each pixel the mean of four. What is a pixel thin stays as it is.
    pub(crate) fn halved(&self) -> Luma<'static> {
        let (width, height) = (self.width / 2, self.height / 2);
        if width == 0 || height == 0 {
            return Luma { width: self.width, height: self.height, pixels: self.pixels.to_vec().into() };
        }
        let mut pixels = Vec::with_capacity(width * height);
        for rows in self.pixels.chunks_exact(2 * self.width) {
            let (upper, lower) = rows.split_at(self.width);
            pixels.extend(upper.chunks_exact(2).zip(lower.chunks_exact(2)).map(|(above, below)| {
                let sum: u16 = above.iter().chain(below).map(|&pixel| u16::from(pixel)).sum();
                (sum / 4) as u8
            }));
        }
        Luma { width, height, pixels: pixels.into() }
    }

    /// The frame smoothed: each pixel the mean of the nine round it, edges repeated.
    pub(crate) fn smoothed(&self) -> Luma<'static> {
        let last = self.width - 1;
        // Sums of three across, then of three such sums down: fewer additions than nine a pixel.
        let mut across = Vec::with_capacity(self.pixels.len());
        for row in self.pixels.chunks_exact(self.width) {
            let wide = |x: usize| u16::from(row[x]);
            across.push(2 * wide(0) + wide(last.min(1)));
            across.extend(row.windows(3).map(|near| near.iter().map(|&pixel| u16::from(pixel)).sum::<u16>()));
            if last > 0 {
                across.push(wide(last - 1) + 2 * wide(last));
            }
        }
        let row = |y: usize| &across[y * self.width..(y + 1) * self.width];
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for y in 0..self.height {
            let (above, below) = (row(y.saturating_sub(1)), row((y + 1).min(self.height - 1)));
            let sums = above.iter().zip(row(y)).zip(below);
            pixels.extend(sums.map(|((above, middle), below)| ((above + middle + below) / 9) as u8));
        }
        Luma { width: self.width, height: self.height, pixels: pixels.into() }
    }

    /// The frame with its contrast stretched locally: in each tile and those next to it the darkest becomes
    /// black and the lightest white, so that glare and shadow at one end don't hide a code at the other.
    pub(crate) fn stretched(&self) -> Luma<'static> {
        let columns = self.width.div_ceil(TILE);
        let extremes = self.extremes();
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for (y, row) in self.pixels.chunks_exact(self.width).enumerate() {
            for (column, part) in row.chunks(TILE).enumerate() {
                let (low, high) = extremes[y / TILE * columns + column];
                let range = u16::from((high - low).max(LEAST_CONTRAST));
                pixels
                    .extend(part.iter().map(|&pixel| (u16::from(pixel - low) * 255 / range).min(255) as u8));
            }
        }
        Luma { width: self.width, height: self.height, pixels: pixels.into() }
    }

    /// The frame `times` as large, each pixel a square: pixels that are modules stay what they are.
    pub(crate) fn enlarged(&self, times: usize) -> Luma<'static> {
        let mut pixels = Vec::with_capacity(self.pixels.len() * times * times);
        for row in self.pixels.chunks_exact(self.width) {
            let begun = pixels.len();
            pixels.extend(row.iter().flat_map(|&pixel| std::iter::repeat_n(pixel, times)));
            for _ in 1..times {
                pixels.extend_from_within(begun..begun + self.width * times);
            }
        }
        Luma { width: self.width * times, height: self.height * times, pixels: pixels.into() }
    }

    /// The frame with `margin` white pixels round it: a code that is cut close needs a quiet zone.
    pub(crate) fn framed(&self, margin: usize) -> Luma<'static> {
        let (width, height) = (self.width + 2 * margin, self.height + 2 * margin);
        let mut pixels = vec![u8::MAX; width * height];
        let inside = pixels.chunks_exact_mut(width).skip(margin);
        for (row, old) in inside.zip(self.pixels.chunks_exact(self.width)) {
            row[margin..margin + self.width].copy_from_slice(old);
        }
        Luma { width, height, pixels: pixels.into() }
    }

    /// The frame with black for white.
    pub(crate) fn inverted(&self) -> Luma<'static> {
        let pixels: Vec<u8> = self.pixels.iter().map(|pixel| u8::MAX - pixel).collect();
        Luma { width: self.width, height: self.height, pixels: pixels.into() }
    }

    /// The darkest and the lightest pixel in and next to each tile, row after row of tiles.
    fn extremes(&self) -> Vec<(u8, u8)> {
        let (columns, rows) = (self.width.div_ceil(TILE), self.height.div_ceil(TILE));
        let mut own = vec![(u8::MAX, u8::MIN); columns * rows];
        for (y, row) in self.pixels.chunks_exact(self.width).enumerate() {
            for (part, (low, high)) in row.chunks(TILE).zip(&mut own[y / TILE * columns..]) {
                for &pixel in part {
                    *low = pixel.min(*low);
                    *high = pixel.max(*high);
                }
            }
        }
        let near = |place: usize, count: usize| place.saturating_sub(1)..(place + 2).min(count);
        let mut around = Vec::with_capacity(own.len());
        for row in 0..rows {
            for column in 0..columns {
                let tiles = near(row, rows).flat_map(|y| &own[y * columns..][near(column, columns)]);
                around.push(
                    tiles.fold((u8::MAX, u8::MIN), |(low, high), tile| (low.min(tile.0), high.max(tile.1))),
                );
            }
        }
        around
    }
}
