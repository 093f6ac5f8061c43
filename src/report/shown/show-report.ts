import type { DividedGrant, Grant } from '../../grant/grant.js';
import type { Intervention, Named, Theme } from '../../grant/intervention.js';
import type { DoubtfulMember, Municipality, Region } from '../../grant/municipality.js';
import type { Parameter } from '../../law/parameter.js';
import { parametersOf, type Rules, type YearRules } from '../../law/rules.js';
import { citationOf, sourceText } from '../../law/source.js';
import { Amount } from '../../money/amount.js';
import { amountCell, type Cell, EMPTY, integer, text } from '../cell.js';
import type { ChosenLaw } from '../directory.js';
import { doubtfulMemberNotes, type Note } from '../note.js';
import type { Records } from '../records.js';
import type { Report, Table, TableRow } from '../table.js';
import { CEILING_VERSIONS, type CeilingVersion } from '../title.js';
import type { ShowTopic } from './show-topics.js';

/** Amounts by name and year. */
export type YearAmounts = ReadonlyMap<string, ReadonlyMap<number, Amount>>;

/** Everything that can be shown. */
export interface Knowledge {
  readonly municipalities: readonly Municipality[];
  readonly regions: readonly Region[];
  readonly doubtfulMembers: readonly DoubtfulMember[];
  readonly interventions: readonly Intervention[];
  readonly themes: readonly Theme[];
  readonly notModelled: readonly Named[];
  readonly rules: Rules;
  readonly grant: Pick<Grant, 'name' | 'ceilings' | 'years'>;
  /** The grant of regions whose amounts these are. */
  readonly regional: DividedGrant | undefined;
  readonly chosen: ChosenLaw | undefined;
  /** @unit euro; by CBS code, by region, by intervention number */
  readonly amounts: {
    readonly municipalities: YearAmounts;
    readonly regions: YearAmounts;
    /** The ceilings of annex III. */
    readonly budgets: Readonly<Record<CeilingVersion, YearAmounts>>;
  };
}

/** What is known of one topic, as tables. */
export function showReport(topic: ShowTopic, knowledge: Knowledge): Report {
  const tables = { ...SHOWN, rules: rulesTables }[topic](knowledge);
  if (topic === 'rules') {
    const { profile, title } = knowledge.rules;
    return {
      tables,
      notes: [
        { key: 'rules-title', profile, title },
        { key: 'rules-in-full', under: knowledge.chosen },
      ],
    };
  }
  if (topic === 'budgets') return { tables, notes: ceilingNotes(knowledge) };
  const members = knowledge.regional?.division?.members;
  if (topic === 'regions') {
    const notes: readonly Note[] = members
      ? [{ key: 'names-in-annex', stands: members.stands, regions: renamed(knowledge) }]
      : [];
    return { tables, notes };
  }
  if (topic !== 'municipalities' || !members) return { tables, notes: [] };
  const { doubtfulMembers, municipalities } = knowledge;
  const nameOf = (code: string) => municipalities.find((one) => one.code === code)?.name ?? code;
  const { called, stands } = members;
  return {
    tables,
    notes: [{ key: 'regions-in-annex', stands }, ...doubtfulMemberNotes(doubtfulMembers, { called, nameOf })],
  };
}

function ceilingNotes({ grant: { ceilings } }: Knowledge): readonly Note[] {
  return ceilings ? [{ key: 'of-grant', text: ceilings.note }] : [];
}

/** Whether an intervention is not there in all years of its grant. */
function isLimited({ from, to }: Intervention): boolean {
  return from !== undefined || to !== undefined;
}

const SHOWN: Readonly<Record<Exclude<ShowTopic, 'rules'>, (knowledge: Knowledge) => readonly Table[]>> = {
  interventions: ({ rules, interventions, themes, grant: { years } }) => [
    {
      title: { key: 'activities', what: 'interventions', grant: rules.name },
      columns: [
        ...(['intervention', 'interventionName', 'themeName'] as const),
        ...(interventions.some(isLimited) ? (['grantYears'] as const) : []),
        'iv3',
      ],
      rows: interventions.map(({ number, name, theme, iv3, from = years.from, to = years.to }) =>
        row([
          integer(number),
          namedCells(name),
          themeName(theme, themes),
          ...(interventions.some(isLimited) ? [text(from === to ? String(from) : `${from}–${to}`)] : []),
          iv3 === null ? { kind: 'word', word: 'unknown' } : text(iv3),
        ]),
      ),
    },
  ],
  themes: ({ rules, themes }) => [
    {
      title: { key: 'activities', what: 'themes', grant: rules.name },
      columns: ['themeKey', 'themeName'],
      rows: themes.map(({ id, name }) => row([text(id), namedCells(name)])),
    },
  ],
  municipalities: ({ municipalities, amounts, grant }) => {
    const years = yearsWithAmounts(amounts.municipalities);
    return [
      {
        title: { key: 'municipalities', grant: grant.name },
        columns: ['code', 'name', 'region', ...years],
        rows: [
          ...municipalities.map(({ code, name, region }) =>
            row([
              text(code),
              text(name),
              text(region),
              ...yearAmountCells(amounts.municipalities, code, years),
            ]),
          ),
          yearTotalsRow(3, amounts.municipalities, years),
        ],
      },
    ];
  },
  regions: ({ regions, amounts, regional }) => {
    const years = yearsWithAmounts(amounts.regions);
    return [
      {
        title: { key: 'regions', grant: regional?.name ?? { nl: '', en: '' } },
        columns: ['region', 'mandateHolder', 'mandateHolderKind', ...years],
        rows: [
          ...regions.map(({ name, mandateHolder, mandateHolderKind }) =>
            row([
              text(name),
              text(mandateHolder),
              { kind: 'word', word: mandateHolderKind === 'public body' ? 'public-body' : 'municipality' },
              ...yearAmountCells(amounts.regions, name, years),
            ]),
          ),
          yearTotalsRow(3, amounts.regions, years),
        ],
      },
    ];
  },
  budgets: ({ interventions, amounts, grant: { ceilings: grantCeilings } }) =>
    (grantCeilings ? CEILING_VERSIONS : []).map((version) => {
      const ceilings = amounts.budgets[version];
      const years = yearsWithAmounts(ceilings);
      return {
        title: { key: 'ceilings', version, first: grantCeilings?.first },
        columns: ['intervention', 'interventionName', 'version', ...years],
        rows: [
          ...interventions.map(({ number, name }) =>
            row([
              integer(number),
              namedCells(name),
              { kind: 'word', word: version },
              ...yearAmountCells(ceilings, String(number), years),
            ]),
          ),
          yearTotalsRow(3, ceilings, years),
        ],
      };
    }),
  'not-modelled': ({ notModelled }) => [
    {
      title: { key: 'show', what: 'not-modelled' },
      columns: ['topic'],
      rows: notModelled.map((item) => row([namedCells(item)])),
    },
  ],
};

function rulesTables({ rules }: Knowledge): readonly Table[] {
  return rules.years.map((year) => ({
    title: { key: 'rules', grant: rules.name, profile: rules.profile, year: year.year },
    columns: ['parameter', 'value', 'status', 'source'],
    rows: parametersOf(year).map((parameter) =>
      row(parameterCells(year, parameter, citationOf(parameter.source))),
    ),
  }));
}

/** The rules as flat records: a row per year and parameter, with the whole text of its source. */
export function rulesRecords(rules: Rules): Records {
  return {
    columns: ['year', 'parameter', 'value', 'status', 'source'],
    rows: rules.years.flatMap((year) =>
      parametersOf(year).map((parameter) => [
        integer(year.year),
        ...parameterCells(year, parameter, sourceText(parameter.source)),
      ]),
    ),
  };
}

/** The regions that annex 1 calls otherwise. */
function renamed({ regions }: Knowledge): readonly Region[] {
  return regions.filter(({ name, nameInAnnex }) => name !== nameInAnnex);
}

/** The regions as flat records: what the table has, and the name that annex 1 prints. */
export function regionRecords({ regions }: Knowledge, { columns, rows }: Records): Records {
  return {
    columns: [...columns, 'nameInAnnex'],
    rows: rows.map((cells, at) => [...cells, text(regions[at]?.nameInAnnex ?? '')]),
  };
}

function parameterCells(
  rules: YearRules,
  { id, status }: Parameter<unknown>,
  source: string,
): readonly Cell[] {
  return [
    { kind: 'parameter-name', parameter: id },
    { kind: 'parameter-value', rules, parameter: id },
    { kind: 'word', word: status },
    text(source),
  ];
}

function row(cells: readonly Cell[]): TableRow {
  return { kind: 'row', cells };
}

function yearTotalsRow(labels: number, amounts: YearAmounts, years: readonly number[]): TableRow {
  const cells = years.map((year) =>
    amountCell(Amount.sum([...amounts.values()].map((byYear) => byYear.get(year) ?? Amount.zero))),
  );
  const label: Cell = { kind: 'word', word: 'total' };
  return { kind: 'total', cells: [EMPTY, label, ...Array<Cell>(labels - 2).fill(EMPTY), ...cells] };
}

function namedCells(name: Named): Cell {
  return { kind: 'named', name };
}

function themeName(id: string, themes: readonly Theme[]): Cell {
  const found = themes.find((theme) => theme.id === id);
  return found ? namedCells(found.name) : text(id);
}

function yearsWithAmounts(amounts: YearAmounts): readonly number[] {
  return [...new Set([...amounts.values()].flatMap((byYear) => [...byYear.keys()]))].sort((a, b) => a - b);
}

function yearAmountCells(amounts: YearAmounts, key: string, years: readonly number[]): readonly Cell[] {
  return years.map((year) => amountCell(amounts.get(key)?.get(year) ?? null));
}
