// Codes that prove themselves: no hand types one by chance, so they are scans however slowly they come.

/** Crockford's base32, in order of value, as in the program's own check characters. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MODULUS = 1021;

/** Whether `text` is one of our tickets with the right check characters, in either case. */
export function isOurTicket(text: string): boolean {
  const body = /^U1([0-9A-Z]{32})$/i.exec(text)?.[1];
  if (!body) return false;
  const folded = body.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  let number = 0;
  for (const letter of folded.slice(0, -2)) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return false;
    number = (number * 32 + value) % MODULUS;
  }
  const check = ALPHABET.charAt(number >> 5) + ALPHABET.charAt(number & 31);
  return folded.endsWith(check);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}($|[^0-9a-z])/i;

/** Whether `text` shows by itself that it is a whole code: our ticket, a UUID, the JSON of Indico or Eventyay. */
export function provesItself(text: string): boolean {
  const word = text.trim();
  return isOurTicket(word) || UUID.test(word) || isTicketInJson(word);
}

function isTicketInJson(text: string): boolean {
  if (!/^\{.*\}$/.test(text)) return false;
  try {
    const json = JSON.parse(text) as Record<string, unknown>;
    return ['i', 'checkin_secret', 'ticket'].some((key) => key in json);
  } catch {
    return false;
  }
}
