import { expect, test } from 'vitest';

import { atMost, lumaOf, Stillness, type Grey } from './luma';

test('the plane of luma is taken as it is, without the gaps at the ends of its rows', () => {
  const bytes = Uint8Array.from([1, 2, 3, 0, 4, 5, 6, 0, 99, 99]);
  for (const format of ['I420', 'I420A', 'I444', 'NV12']) {
    expect(lumaOf(format, bytes, 4, 3, 2)?.pixels, format).toEqual(Uint8Array.from([1, 2, 3, 4, 5, 6]));
  }
});

test('colours become grey, whichever of them comes first', () => {
  const [red, green, blue] = [200, 100, 50];
  const grey = Math.floor((77 * red + 150 * green + 29 * blue) / 256);
  expect(lumaOf('RGBA', Uint8Array.from([red, green, blue, 255]), 4, 1, 1)?.pixels).toEqual(
    Uint8Array.from([grey]),
  );
  expect(lumaOf('BGRX', Uint8Array.from([blue, green, red, 0]), 4, 1, 1)?.pixels).toEqual(
    Uint8Array.from([grey]),
  );
  expect(lumaOf('RGBA', new Uint8Array(4).fill(255), 4, 1, 1)?.pixels[0]).toBe(255);
});

test('of deeper and unknown formats nothing is known', () => {
  expect(lumaOf('I420P10', new Uint8Array(8), 4, 1, 1)).toBeUndefined();
  expect(lumaOf('', new Uint8Array(8), 4, 1, 1)).toBeUndefined();
});

test('a frame that is too wide keeps its shape', () => {
  expect(atMost(1280, 1920, 1080)).toEqual({ width: 1280, height: 720 });
  expect(atMost(1280, 640, 480)).toEqual({ width: 640, height: 480 });
});

function frame(pixel: (x: number, y: number) => number): Grey {
  const [width, height] = [320, 180];
  const pixels = Uint8Array.from({ length: width * height }, (_, at) =>
    pixel(at % width, Math.floor(at / width)),
  );
  return { pixels, width, height };
}

test('noise is no movement, and a phone that comes before the camera is', () => {
  const stillness = new Stillness();
  const noise = (seed: number) => (x: number, y: number) => 100 + ((x * 31 + y * 17 + seed * 7) % 9);
  expect(stillness.moves(frame(noise(0)))).toBe(true);
  expect(stillness.moves(frame(noise(1)))).toBe(false);
  const phone = frame((x, y) => (x > 150 && x < 166 && y > 80 && y < 96 ? 230 : noise(2)(x, y)));
  expect(stillness.moves(phone)).toBe(true);
  expect(stillness.moves(phone)).toBe(false);
  expect(stillness.moves(frame(noise(3)))).toBe(true);
});
