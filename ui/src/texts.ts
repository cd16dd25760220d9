// Every text of the window comes from one catalogue: assets/texts/<language>. What tickets and mails say (ticket.ftl)
// is set in Rust and isn't among them.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

const sources = import.meta.glob<string>(
  '../../assets/texts/en/{board,camera,desk,frame,kiosk,live,scanner,setup,sound,staff}.ftl',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** The language of the window, as a BCP 47 tag. */
export const language = 'en';

/** How dates and counts are written: days before months, as at the United Nations. */
export const locale = 'en-GB';

const bundle = new FluentBundle(language);
for (const source of Object.values(sources)) {
  for (const error of bundle.addResource(new FluentResource(source))) {
    throw error;
  }
}

/** The text `id`, with what stands in it. A text that is not there shows its id, so that it is seen. */
export function t(id: string, values: Record<string, FluentVariable> = {}): string {
  const message = bundle.getMessage(id);
  if (!message?.value) {
    console.error(`no text ${id}`);
    return id;
  }
  return bundle.formatPattern(message.value, values);
}

/** Whether there is a text `id`. */
export function hasText(id: string): boolean {
  return bundle.hasMessage(id);
}

/** Every text that there is. */
export function ids(): string[] {
  return Object.values(sources).flatMap((source) =>
    new FluentResource(source).body.filter((entry) => !entry.id.startsWith('-')).map((entry) => entry.id),
  );
}

const number = new Intl.NumberFormat(locale);

/** A count, with the language's own separators. */
export function count(value: number): string {
  return number.format(value);
}
