// What the keys of a keyboard write, by their places: the layouts of X's keyboard database (xkeyboard-config 2.35.1), with
// keys named as `KeyboardEvent.code` names them. A scanner presses places; what they write is up to the computer.

/** The places of a keyboard, row by row, as on a US one; `IntlBackslash` is the key that ISO keyboards have more. */
const PLACES = (
  'Backquote Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal ' +
  'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight Backslash ' +
  'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote ' +
  'IntlBackslash KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash'
).split(' ');

/** What the keys of one layout write. A combining mark (U+0300 to U+036F) is a dead key: it goes onto the next letter. */
export interface Keyboard {
  plain: Map<string, string>;
  shift: Map<string, string>;
  /** With AltGr: what a code may hold, plain ASCII and dead keys. */
  third: Map<string, string>;
}

/** A place that writes nothing. */
const NOTHING = '∅';

function keys(plain: string, shift: string, third = ''): Keyboard {
  const level = (row: string) =>
    new Map(
      row.split(' ').flatMap((key, index): [string, string][] => {
        const place = PLACES[index];
        return place && key !== NOTHING ? [[place, key]] : [];
      }),
    );
  const named = third.split(' ').filter((entry) => entry !== '');
  return {
    plain: level(plain),
    shift: level(shift),
    third: new Map(named.map((entry) => [entry.slice(0, -1), entry.slice(-1)])),
  };
}

/** The layouts by the names of X's database. The order is that in which one is taken where several fit. */
export const KEYBOARDS = {
  us: keys(
    `\` 1 2 3 4 5 6 7 8 9 0 - = q w e r t y u i o p [ ] \\ a s d f g h j k l ; ' < z x c v b n m , . /`,
    '~ ! @ # $ % ^ & * ( ) _ + Q W E R T Y U I O P { } | A S D F G H J K L : " > Z X C V B N M < > ?',
  ),
  gb: keys(
    `\` 1 2 3 4 5 6 7 8 9 0 - = q w e r t y u i o p [ ] # a s d f g h j k l ; ' \\ z x c v b n m , . /`,
    '¬ ! " £ $ % ^ & * ( ) _ + Q W E R T Y U I O P { } ~ A S D F G H J K L : @ | Z X C V B N M < > ?',
    'Backquote| Digit7{ Digit8[ Digit9] Digit0} Minus\\ KeyQ@ BracketRight\u{303} Backslash\u{300} Quote\u{302} IntlBackslash|',
  ),
  fr: keys(
    `² & é " ' ( - è _ ç à ) = a z e r t y u i o p \u{302} $ * q s d f g h j k l m ù < w x c v b n , ; : !`,
    '~ 1 2 3 4 5 6 7 8 9 0 ° + A Z E R T Y U I O P \u{308} £ µ Q S D F G H J K L M % > W X C V B N ? . / §',
    'Digit2~ Digit3# Digit4{ Digit5[ Digit6| Digit7` Digit8\\ Digit9^ Digit0@ Minus] Equal} Backslash\u{300} KeyA@ Quote\u{302} IntlBackslash|',
  ),
  be: keys(
    `² & é " ' ( § è ! ç à ) - a z e r t y u i o p \u{302} $ µ q s d f g h j k l m ù < w x c v b n , ; : =`,
    '³ 1 2 3 4 5 6 7 8 9 0 ° _ A Z E R T Y U I O P \u{308} * £ Q S D F G H J K L M % > W X C V B N ? . / +',
    'Digit1| Digit2@ Digit3# Digit6^ Digit7{ Digit8[ Digit9{ Digit0} Minus\\ KeyQ@ BracketLeft[ BracketRight] Backslash\u{300} IntlBackslash\\ Slash\u{303}',
  ),
  de: keys(
    '\u{302} 1 2 3 4 5 6 7 8 9 0 ß \u{301} q w e r t z u i o p ü + # a s d f g h j k l ö ä < y x c v b n m , . -',
    `° ! " § $ % & / ( ) = ? \u{300} Q W E R T Z U I O P Ü * ' A S D F G H J K L Ö Ä > Y X C V B N M ; : _`,
    'Digit7{ Digit8[ Digit9] Digit0} Minus\\ KeyQ@ BracketRight~ Quote\u{302} IntlBackslash|',
  ),
  ch: keys(
    `§ 1 2 3 4 5 6 7 8 9 0 ' \u{302} q w e r t z u i o p ü \u{308} $ a s d f g h j k l ö ä < y x c v b n m , . -`,
    '° + " * ç % & / ( ) = ? \u{300} Q W E R T Z U I O P è ! £ A S D F G H J K L é à > Y X C V B N M ; : _',
    'Digit1| Digit2@ Digit3# Digit7| Digit9] Digit0} Equal\u{303} KeyQ@ BracketLeft[ BracketRight] Backslash} Quote{ IntlBackslash\\',
  ),
  es: keys(
    `º 1 2 3 4 5 6 7 8 9 0 ' ¡ q w e r t y u i o p \u{300} + ç a s d f g h j k l ñ \u{301} < z x c v b n m , . -`,
    'ª ! " · $ % & / ( ) = ? ¿ Q W E R T Y U I O P \u{302} * Ç A S D F G H J K L Ñ \u{308} > Z X C V B N M ; : _',
    'Backquote\\ Digit1| Digit2@ Digit3# Digit4~ Digit7{ Digit8[ Digit9] Digit0} Minus\\ KeyQ@ BracketLeft[ BracketRight] Backslash} Semicolon\u{303} Quote{ IntlBackslash|',
  ),
  latam: keys(
    `| 1 2 3 4 5 6 7 8 9 0 ' ¿ q w e r t y u i o p \u{301} + } a s d f g h j k l ñ { < z x c v b n m , . -`,
    '° ! " # $ % & / ( ) = ? ¡ Q W E R T Y U I O P \u{308} * ] A S D F G H J K L Ñ [ > Z X C V B N M ; : _',
    'Digit1| Digit2@ Digit4~ Digit7{ Digit8[ Digit9] Digit0} Minus\\ KeyQ@ BracketRight~ Backslash\u{300} Semicolon~ Quote\u{302} IntlBackslash\\',
  ),
  it: keys(
    `\\ 1 2 3 4 5 6 7 8 9 0 ' ì q w e r t y u i o p è + ù a s d f g h j k l ò à < z x c v b n m , . -`,
    '| ! " £ $ % & / ( ) = ? ^ Q W E R T Y U I O P é * § A S D F G H J K L ç ° > Z X C V B N M ; : _',
    'Digit7{ Digit8[ Digit9] Digit0} Minus` Equal~ KeyQ@ BracketLeft[ BracketRight] Backslash\u{300} Semicolon@ Quote#',
  ),
  pt: keys(
    `\\ 1 2 3 4 5 6 7 8 9 0 ' « q w e r t y u i o p + \u{301} \u{303} a s d f g h j k l ç º < z x c v b n m , . -`,
    '| ! " # $ % & / ( ) = ? » Q W E R T Y U I O P * \u{300} \u{302} A S D F G H J K L Ç ª > Z X C V B N M ; : _',
    'Digit2@ Digit7{ Digit8[ Digit9] Digit0} Minus\\ KeyQ@ BracketRight\u{303} Backslash\u{300} Quote\u{302} IntlBackslash\\',
  ),
  br: keys(
    `' 1 2 3 4 5 6 7 8 9 0 - = q w e r t y u i o p \u{301} [ ] a s d f g h j k l ç \u{303} \\ z x c v b n m , . ;`,
    '" ! @ # $ % \u{308} & * ( ) _ + Q W E R T Y U I O P \u{300} { } A S D F G H J K L Ç \u{302} | Z X C V B N M < > :',
    'Digit7{ Digit8[ Digit9] Digit0} Minus\\ KeyQ/ KeyW? Quote~',
  ),
  se: keys(
    `§ 1 2 3 4 5 6 7 8 9 0 + \u{301} q w e r t y u i o p å \u{308} ' a s d f g h j k l ö ä < z x c v b n m , . -`,
    '½ ! " # ¤ % & / ( ) = ? \u{300} Q W E R T Y U I O P Å \u{302} * A S D F G H J K L Ö Ä > Z X C V B N M ; : _',
    'Digit2@ Digit4$ Digit7{ Digit8[ Digit9] Digit0} Minus\\ KeyQ@ BracketRight\u{303} IntlBackslash|',
  ),
  tr: keys(
    '" 1 2 3 4 5 6 7 8 9 0 * - q w e r t y u ı o p ğ ü , a s d f g h j k l ş i < z x c v b n m ö ç .',
    `é ! ' ^ + % & / ( ) = ? _ Q W E R T Y U I O P Ğ Ü ; A S D F G H J K L Ş İ > Z X C V B N M Ö Ç :`,
    `Backquote< Digit1> Digit3# Digit4$ Digit7{ Digit8[ Digit9] Digit0} Minus\\ Equal| KeyQ@ BracketRight~ Backslash\` Quote' IntlBackslash|`,
  ),
  ru: keys(
    'ё 1 2 3 4 5 6 7 8 9 0 - = й ц у к е н г ш щ з х ъ \\ ф ы в а п р о л д ж э / я ч с м и т ь б ю .',
    'Ё ! " № ; % : ? * ( ) _ + Й Ц У К Е Н Г Ш Щ З Х Ъ / Ф Ы В А П Р О Л Д Ж Э | Я Ч С М И Т Ь Б Ю ,',
  ),
  gr: keys(
    `\` 1 2 3 4 5 6 7 8 9 0 - = ; ς ε ρ τ υ θ ι ο π [ ] \\ α σ δ φ γ η ξ κ λ \u{301} ' « ζ χ ψ ω β ν μ , . /`,
    '~ ! @ # $ % ^ & * ( ) _ + : Σ Ε Ρ Τ Υ Θ Ι Ο Π { } | Α Σ Δ Φ Γ Η Ξ Κ Λ \u{308} " » Ζ Χ Ψ Ω Β Ν Μ < > ?',
  ),
  ara: keys(
    'ذ 1 2 3 4 5 6 7 8 9 0 - = ض ص ث ق ف غ ع ه خ ح ج د \\ ش س ي ب ل ا ت ن م ك ط | ئ ء ؤ ر ﻻ ى ة و ز ظ',
    `\u{651} ! @ # $ % ^ & * ) ( _ + \u{64e} \u{64b} \u{64f} \u{64c} ﻹ إ \` ÷ × ؛ < > … \u{650} \u{64d} ] [ ﻷ أ ـ ، / : " ¦ ~ \u{652} } { ﻵ آ ' , . ؟`,
  ),
  il: keys(
    `; 1 2 3 4 5 6 7 8 9 0 - = / ' ק ר א ט ו ן ם פ ] [ \\ ש ד ג כ ע י ח ל ך ף , < ז ס ב ה נ מ צ ת ץ .`,
    '~ ! @ # $ % ^ & * ) ( _ + Q W E R T Y U I O P } { | A S D F G H J K L : " > Z X C V B N M > < ?',
    'IntlBackslash|',
  ),
  jp: keys(
    '∅ 1 2 3 4 5 6 7 8 9 0 - ^ q w e r t y u i o p @ [ ] a s d f g h j k l ; : < z x c v b n m , . /',
    `∅ ! " # $ % & ' ( ) ~ = ~ Q W E R T Y U I O P \` { } A S D F G H J K L + * > Z X C V B N M < > ?`,
  ),
};

/** A layout by its name in X's database. */
export type Layout = keyof typeof KEYBOARDS;

/** Every layout that is known. */
export const LAYOUTS = Object.keys(KEYBOARDS) as Layout[];

/** What the keys of the number block write while it writes digits. */
export const NUMBER_BLOCK = new Map([
  ...[...'0123456789'].map((digit): [string, string] => [`Numpad${digit}`, digit]),
  ['NumpadDecimal', '.'],
  ['NumpadAdd', '+'],
  ['NumpadSubtract', '-'],
  ['NumpadMultiply', '*'],
  ['NumpadDivide', '/'],
]);

/** Whether a key is dead: a mark that goes onto the next letter. */
export function isDead(key: string): boolean {
  return /^[\u0300-\u036f]$/.test(key);
}
