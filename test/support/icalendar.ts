// A reader of files for agendas, written from RFC 5545 alone: what it does not know is an error.

/** One property of an event: its parameters and its value, unescaped where it is text. */
export interface Property {
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export type Event = ReadonlyMap<string, Property>;

const BYTES = new TextEncoder();
const NAME = /^[A-Z][A-Z-]*$/;
const TEXTS = ['SUMMARY', 'DESCRIPTION', 'PRODID', 'UID'];

/** The events of a calendar that keeps to the letter of the standard. */
export function readIcalendar(text: string): {
  readonly properties: Event;
  readonly events: readonly Event[];
} {
  const lines = within('VCALENDAR', unfolded(text).map(contentLine));
  const first = lines.findIndex(({ name }) => name === 'BEGIN');
  // Properties of the calendar come before its events, and a calendar holds at least one of those.
  if (first < 0) throw new Error('a calendar without anything in it');
  const properties = propertiesOf(lines.slice(0, first));
  if (properties.get('VERSION')?.value !== '2.0' || !properties.get('PRODID')) {
    throw new Error('no VERSION or PRODID');
  }
  const events = blocksOf(lines.slice(first)).map((block) => checkedEvent(propertiesOf(block)));
  const uids = events.map((of) => of.get('UID')?.value);
  if (new Set(uids).size !== uids.length) throw new Error('a UID twice');
  return { properties, events };
}

type Line = Property & { readonly name: string };

function within(component: string, lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first?.name !== 'BEGIN' || first.value !== component) throw new Error(`does not begin ${component}`);
  if (last?.name !== 'END' || last.value !== component) throw new Error(`does not end ${component}`);
  return lines.slice(1, -1);
}

/** What stands in each event, of which one begins where another ends. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  if (lines.length === 0) return [];
  const end = lines.findIndex(({ name }) => name === 'END') + 1;
  return [within('VEVENT', lines.slice(0, end)), ...blocksOf(lines.slice(end))];
}

function propertiesOf(lines: readonly Line[]): Event {
  const properties = new Map<string, Property>();
  for (const { name, parameters, value } of lines) {
    if (name === 'BEGIN' || name === 'END') throw new Error(`${name} of ${value} inside`);
    if (properties.has(name)) throw new Error(`${name} twice`);
    properties.set(name, { parameters, value: TEXTS.includes(name) ? unescaped(value) : value });
  }
  return properties;
}

function unfolded(text: string): readonly string[] {
  if (text.startsWith('\ufeff')) throw new Error('a byte order mark');
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const physical = text.slice(0, -2).split('\r\n');
  const lines: string[] = [];
  for (const line of physical) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the standard forbids them by their numbers
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) throw new Error(`a control character in ${line}`);
    if (BYTES.encode(line).length > 75) throw new Error(`more than 75 octets: ${line}`);
    if (line === '') throw new Error('an empty line');
    if (!line.startsWith(' ')) lines.push(line);
    else if (lines.length === 0) throw new Error('continues nothing');
    else lines.push(`${lines.pop()}${line.slice(1)}`);
  }
  return lines;
}

function contentLine(line: string): Line {
  const [, head = '', value = ''] = /^([^:"]*):(.*)$/.exec(line) ?? [];
  const [name = '', ...rest] = head.split(';');
  if (!NAME.test(name)) throw new Error(`not a content line: ${line}`);
  const parameters = rest.map((part) => part.split('='));
  if (parameters.some((part) => part.length !== 2)) throw new Error(`not parameters: ${head}`);
  return { name, parameters: Object.fromEntries(parameters), value };
}

function unescaped(value: string): string {
  if (/[;,]/.test(value.replace(/\\[\\;,nN]/g, ''))) throw new Error(`unescaped: ${value}`);
  if (value.replace(/\\[\\;,nN]/g, '').includes('\\')) throw new Error(`an escape that is none: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}

function checkedEvent(event: Event): Event {
  if (!event.get('UID')?.value) throw new Error('no UID');
  if (!/^\d{8}T\d{6}Z$/.test(event.get('DTSTAMP')?.value ?? '')) throw new Error('DTSTAMP is not in UTC');
  for (const name of ['DTSTART', 'DTEND']) {
    const property = event.get(name);
    if (property?.parameters['VALUE'] !== 'DATE' || !/^\d{8}$/.test(property.value)) {
      throw new Error(`${name} is not a day`);
    }
  }
  if ((event.get('DTEND')?.value ?? '') <= (event.get('DTSTART')?.value ?? ''))
    throw new Error('ends too soon');
  return event;
}
