//! A grey frame, and what is done to it before it is read.

/// A grey frame: a byte a pixel, black is 0, row after row without a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Luma {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Luma {
    /// The frame of these pixels; none where they are not `width` × `height`, or there are none.
    #[must_use]
    pub fn new(width: usize, height: usize, pixels: Vec<u8>) -> Option<Self> {
        (width > 0 && height > 0 && width.checked_mul(height) == Some(pixels.len())).then_some(Self {
            width,
            height,
            pixels,
        })
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

    /// The frame at half its size: each pixel the mean of four.
    pub(crate) fn halved(&self) -> Self {
        let (width, height) = ((self.width / 2).max(1), (self.height / 2).max(1));
        self.made(width, height, |x, y| {
            let at = |dx: usize, dy: usize| {
                u16::from(self.at((2 * x + dx).min(self.width - 1), (2 * y + dy).min(self.height - 1)))
            };
            ((at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4) as u8
        })
    }

    /// The frame `times` as large, each pixel a square.
    pub(crate) fn enlarged(&self, times: usize) -> Self {
        self.made(self.width * times, self.height * times, |x, y| self.at(x / times, y / times))
    }

    /// The frame with `margin` white pixels round it: a code that is cut close needs a quiet zone.
    pub(crate) fn framed(&self, margin: usize) -> Self {
        let inside = |place: usize, length: usize| place.checked_sub(margin).filter(|place| *place < length);
        self.made(self.width + 2 * margin, self.height + 2 * margin, |x, y| {
            match (inside(x, self.width), inside(y, self.height)) {
                (Some(x), Some(y)) => self.at(x, y),
                _ => 255,
            }
        })
    }

    /// The frame smoothed: each pixel the mean of the nine round it.
    pub(crate) fn smoothed(&self) -> Self {
        self.made(self.width, self.height, |x, y| {
            let xs = x.saturating_sub(1)..=(x + 1).min(self.width - 1);
            let mut sum = 0;
            let mut count = 0;
            for row in y.saturating_sub(1)..=(y + 1).min(self.height - 1) {
                for column in xs.clone() {
                    sum += u32::from(self.at(column, row));
                    count += 1;
                }
            }
            (sum / count) as u8
        })
    }

    /// The frame with its contrast stretched locally: in each tile and those next to it the darkest becomes
    /// black and the lightest white, so that glare and shadow at one end don't hide a code at the other.
    pub(crate) fn stretched(&self) -> Self {
        const TILE: usize = 32;
        let (columns, rows) = (self.width.div_ceil(TILE), self.height.div_ceil(TILE));
        let mut extremes = vec![(255_u8, 0_u8); columns * rows];
        for y in 0..self.height {
            for x in 0..self.width {
                let (low, high) = &mut extremes[y / TILE * columns + x / TILE];
                let pixel = self.at(x, y);
                *low = pixel.min(*low);
                *high = pixel.max(*high);
            }
        }
        let around: Vec<(u8, u8)> = (0..columns * rows)
            .map(|tile| {
                let (column, row) = (tile % columns, tile / columns);
                let mut both = (255, 0);
                for y in row.saturating_sub(1)..=(row + 1).min(rows - 1) {
                    for x in column.saturating_sub(1)..=(column + 1).min(columns - 1) {
                        let (low, high) = extremes[y * columns + x];
                        both = (low.min(both.0), high.max(both.1));
                    }
                }
                both
            })
            .collect();
        self.made(self.width, self.height, |x, y| {
            let (low, high) = around[y / TILE * columns + x / TILE];
            let range = u32::from(high - low).max(24);
            (u32::from(self.at(x, y).saturating_sub(low)) * 255 / range).min(255) as u8
        })
    }

    /// The frame with a rectangle of one grey, where a code was found and the next is looked for.
    pub(crate) fn blotted(mut self, left: usize, top: usize, right: usize, bottom: usize) -> Self {
        for y in top..bottom.min(self.height) {
            let row = y * self.width;
            let (from, to) = (row + left.min(self.width), row + right.min(self.width));
            self.pixels[from..to.max(from)].fill(128);
        }
        self
    }

    fn at(&self, x: usize, y: usize) -> u8 {
        self.pixels[y * self.width + x]
    }

    fn made(&self, width: usize, height: usize, pixel: impl Fn(usize, usize) -> u8) -> Self {
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            pixels.extend((0..width).map(|x| pixel(x, y)));
        }
        Self { width, height, pixels }
    }
}
