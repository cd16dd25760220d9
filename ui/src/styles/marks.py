"""Makes marks.woff2, the face of marks that are not drawn: python3 marks.py, with fonttools and brotli.

The marks that isolate and turn directions are in no face of Noto Sans, and neither is the narrow space of French: a
browser that finds a letter in no face asks every one of them, loads those that may have it, paints the page anew for
each, and from then on asks all of them before it draws a word.
"""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

UNITS = 1000
MARKS = [0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069]
NARROW_SPACE = 0x202F
# The lines of Noto Sans, so that a mark moves no other letter.
ASCENT, DESCENT = 1069, 293

font = FontBuilder(UNITS, isTTF=True)
widths = {".notdef": 0, "mark": 0, "narrow": UNITS // 5}
font.setupGlyphOrder(list(widths))
font.setupCharacterMap({**dict.fromkeys(MARKS, "mark"), NARROW_SPACE: "narrow"})
font.setupGlyf({name: TTGlyphPen(None).glyph() for name in widths})
font.setupHorizontalMetrics({name: (width, 0) for name, width in widths.items()})
font.setupHorizontalHeader(ascent=ASCENT, descent=-DESCENT)
font.setupNameTable({"familyName": "Marks", "styleName": "Regular"})
font.setupOS2(sTypoAscender=ASCENT, sTypoDescender=-DESCENT, usWinAscent=ASCENT, usWinDescent=DESCENT)
font.setupPost()
font.font.flavor = "woff2"
# The same bytes whenever it is made.
font.font["head"].created = font.font["head"].modified = 0
font.font.recalcTimestamp = False
font.save(Path(__file__).with_suffix(".woff2"))
