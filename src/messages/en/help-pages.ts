import type { PartNames } from '../../grant/part-names.js';
import type { HelpPages } from '../help-topics.js';
import { type EnglishNouns, englishNouns } from './nouns.js';

/** The pages of `spuk help`. */
export function helpPages(parts: PartNames): HelpPages {
  return pages(englishNouns(parts));
}

const pages = (nouns: EnglishNouns): HelpPages => ({
  'exit-codes': {
    title: 'How a command ends',
    blocks: [
      [
        ['0', 'fine; warnings and notes are allowed. Also where `spuk diff` finds differences'],
        [
          '1',
          'at least one error was found; with --strict a warning counts as an error. For `spuk verify`: a value differs',
        ],
        ['2', 'the command could not do its work: wrong usage, an unreadable file, unknown rules'],
        ['70', 'a defect in spuk itself: report it, with the text on the screen'],
        ['130', 'interrupted (Ctrl-C); 143 terminated, 129 hung up'],
      ],
      'With status 1 the table is shown all the same, so that what is wrong can be seen. With status 2 nothing was written.',
    ],
  },
  files: {
    title: 'Files that spuk reads',
    blocks: [
      'CSV as you have it: semicolon, comma or tab; decimal comma or point; UTF-8 or Windows-1252. Or a workbook (.xlsx): its first visible sheet, or with file.xlsx#Sheet2 the one you name. Headers, in the first filled line, may be Dutch or English. `-` is standard input. --verbose says how each file was read.',
      [
        [
          'allocation (-a)',
          `municipality; year; ${nouns.intervention.one}; granted; optionally decision and provenance. Or wide: a column per ${nouns.intervention.one} or per year`,
        ],
        [
          'plan (-p)',
          `municipality; year; kind (shift or carry); from; to; amount; optionally note. A carry has a to only where it arrives at another ${nouns.intervention.one}, where the rules allow it (out of 2025)`,
        ],
        [
          'actuals (-s)',
          `municipality; year; ${nouns.intervention.one}; spent. Bookings add up; a correction may be below zero`,
        ],
        [
          'mapping (--map)',
          `ledger, cost centre or both; ${nouns.intervention.one}, or IZA; optionally municipality. Actuals need no ${nouns.intervention.one} then`,
        ],
        ['members (--members)', 'of regions of SPUK IZA: region; municipality; optionally weight'],
        ['weights (--key)', 'municipality; weight'],
        ['split (--weights)', 'of spuk split: name; weight'],
        ['projects (--projects)', 'project; amount; optionally municipality, region and year'],
      ],
      'Empty lines do not count, nor do lines below the header that begin with a # and a space. `spuk init` makes files to begin with.',
    ],
  },
  rules: {
    title: 'The rules that are computed with',
    blocks: [
      [
        ['regeling', 'the rules year by year as they were found, with source and certainty (default)'],
        ['uniform', 'the same rules for every year; `spuk show rules --rules uniform` shows them'],
        ['a file', 'rules of your own; start with `spuk show rules --format json -o my-rules.json`'],
      ],
      'Choose with --rules. `spuk show rules` shows what holds in each year, and how certain that is: read, explained, reported, derived or assumed. Where a judgement rests on an assumption, it says so.',
    ],
  },
  formats: {
    title: 'Formats of output',
    blocks: [
      [
        ['table', 'for people, as wide as the screen (default)'],
        ['markdown', 'for council papers'],
        ['csv', 'for programs: comma, decimal point, the keys of the JSON as headers'],
        ['csv-nl', 'for Dutch Excel, with a double click: semicolon, decimal comma'],
        ['json', 'for programs: amounts as text with two decimals'],
        ['xlsx', 'a workbook that computes itself (allocate, settle, advise, iza and split alone)'],
        ['html', 'a page to read, show and print (report alone)'],
        ['ics', 'a file for an agenda (show calendar alone)'],
        ['github', 'findings as annotations of a change (check alone)'],
      ],
      'Choose with --format, or with the ending of --output: .txt, .md, .csv, .json, .xlsx, .html or .ics. A file is written whole or not at all. With --thousands tables are in thousands of euros; csv and json stay exact.',
    ],
  },
  config: {
    title: 'Settings of a folder',
    blocks: [
      'In spuk.config.json, in the folder you work in, stand options that you would otherwise give every time. Its keys are the long names of the options:',
      [
        ['"municipality": "Almere"', 'a name, or a list; also year, allocation, plan and spent; amountsIn'],
        ['"columns": {"Waarde": "bedrag"}', 'what the headers of your files mean'],
        ['"rules": "uniform"', 'a profile or a file; also grant, lang, format, by and color'],
        ['"thousands": true', 'also strict, quiet and verbose'],
      ],
      'Paths are seen from the file. An option wins over the environment (SPUK_LANG, NO_COLOR, FORCE_COLOR), the environment over the file. --config chooses another file, --no-config uses none. `spuk show config` shows what comes from where.',
    ],
  },
});
