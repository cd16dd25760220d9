//! A grey frame, and what is done to it before it is read.

use std::borrow::Cow;

/// How often what differs from its surroundings is added again to sharpen it.
const SHARPER: i16 = 4;
/// A pixel that is lighter than this shows something: the noise of a covered camera stays below.
const SHOWS: u8 = 40;
/// Of every so many pixels one is asked whether it shows anything,
const ASKED: usize = 17;
/// and a frame is black where fewer than one in so many do: a few are always broken.
const BROKEN: usize = 200;

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

    /// Whether it shows nothing, as the frames of a camera do whose cover is closed.
    #[must_use]
    pub fn is_black(&self) -> bool {
        let asked = self.pixels.len().div_ceil(ASKED);
        self.pixels.iter().step_by(ASKED).filter(|&&pixel| pixel > SHOWS).count() < asked.div_ceil(BROKEN)
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

    /// The frame sharpened: what differs from its surroundings differs more.
    pub(crate) fn sharpened(&self) -> Luma<'static> {
        let blurred = self.smoothed().smoothed();
        let sharper = |(&pixel, &blurred): (&u8, &u8)| {
            let (pixel, blurred) = (i16::from(pixel), i16::from(blurred));
            (pixel + SHARPER * (pixel - blurred)).clamp(0, 255) as u8
        };
        let pixels: Vec<u8> = self.pixels.iter().zip(blurred.pixels()).map(sharper).collect();
        Luma { width: self.width, height: self.height, pixels: pixels.into() }
    }

    /// Whether each pixel is darker than the mean of those up to `reach` away, row after row.
    pub(crate) fn darker_than_near(&self, reach: usize) -> Vec<bool> {
        // Sums of as many rows as reach, a sum a column, that move down with the row.
        let mut columns = vec![0_u32; self.width];
        let mut dark = Vec::with_capacity(self.pixels.len());
        let row = |y: usize| &self.pixels[y * self.width..(y + 1) * self.width];
        for y in 0..reach.min(self.height) {
            columns.iter_mut().zip(row(y)).for_each(|(sum, &pixel)| *sum += u32::from(pixel));
        }
        for y in 0..self.height {
            if y + reach < self.height {
                columns.iter_mut().zip(row(y + reach)).for_each(|(sum, &pixel)| *sum += u32::from(pixel));
            }
            if let Some(above) = y.checked_sub(reach + 1) {
                columns.iter_mut().zip(row(above)).for_each(|(sum, &pixel)| *sum -= u32::from(pixel));
            }
            let rows = (y + reach + 1).min(self.height) - y.saturating_sub(reach);
            let mut sum: u32 = columns.iter().take(reach).sum();
            for (x, &pixel) in row(y).iter().enumerate() {
                sum += columns.get(x + reach).copied().unwrap_or(0);
                sum -= x.checked_sub(reach + 1).map_or(0, |left| columns[left]);
                let near = ((x + reach + 1).min(self.width) - x.saturating_sub(reach)) * rows;
                dark.push(u32::from(pixel) * (near as u32) < sum);
            }
        }
        dark
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
}
