// Arabic is drawn in Vazirmatn: WebKitGTK 2.50 puts the dots of Noto Sans Arabic, which are glyphs of their own, off their
// letters, and its letters off the line. Paper is set in Noto, and brings its files into the program.
// One face a script; the browser loads a file only where a letter of it is shown.
import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-devanagari/wght.css';
import '@fontsource-variable/noto-sans-ethiopic/wght.css';
import '@fontsource-variable/noto-sans-hebrew/wght.css';
import '@fontsource-variable/noto-sans-jp/wght.css';
import '@fontsource-variable/noto-sans-kr/wght.css';
import '@fontsource-variable/noto-sans-sc/wght.css';
import '@fontsource-variable/noto-sans-thai/wght.css';
import '@fontsource-variable/vazirmatn/wght.css';

import './marks.css';
