import type { ForeignFormat, WorkbookProblem } from '../../findings/refusal.js';
import type { WorkbookRefusalSpeech, WorkbookSpeech } from '../words.js';
import { decimal, euro, or, quoted } from './writing.js';

const PROBLEM: Readonly<Record<WorkbookProblem, { readonly message: string; readonly hint: string }>> = {
  damaged: {
    message: 'het bestand is beschadigd of niet compleet',
    hint: 'Open het in Excel of LibreOffice en bewaar het opnieuw als .xlsx.',
  },
  'cut-off': {
    message: 'het is niet heel: de XML houdt op of klopt niet',
    hint: 'Open het in Excel of LibreOffice en bewaar het opnieuw als .xlsx, of vraag het opnieuw op: er ontbreekt een deel.',
  },
  'row-twice': {
    message: 'een rij staat er twee keer in, en maar één van beide zou tellen',
    hint: 'Open het in Excel of LibreOffice, kijk of alles er staat en bewaar het opnieuw als .xlsx.',
  },
  'cell-twice': {
    message: 'een cel staat er twee keer in, en maar één van beide zou tellen',
    hint: 'Open het in Excel of LibreOffice, kijk of alles er staat en bewaar het opnieuw als .xlsx.',
  },
  'too-large': {
    message: 'het bestand is uitgepakt veel te groot',
    hint: 'Kopieer alleen de tabel naar een nieuw Excel-bestand.',
  },
  doctype: {
    message: 'het bestand bevat een documenttype-declaratie, die in een Excel-bestand niet thuishoort',
    hint: 'Vertrouw dit bestand niet; vraag de afzender om een bestand dat uit Excel of LibreOffice komt.',
  },
  'not-a-workbook': {
    message: 'het is geen Excel-bestand in het formaat .xlsx',
    hint: 'Bewaar het in Excel of LibreOffice als .xlsx of als CSV.',
  },
  'no-sheet': {
    message: 'alle bladen zijn verborgen',
    hint: 'Noem het blad dat gelezen moet worden, zoals in bestand.xlsx#Blad1.',
  },
  'old-or-encrypted': {
    message: 'het is een Excel-bestand in het oude formaat .xls, of het is met een wachtwoord beveiligd',
    hint: 'Bewaar het als .xlsx zonder wachtwoord.',
  },
};

const AS_XLSX = 'Open het in Excel of LibreOffice en bewaar het als .xlsx.';

const FORMAT: Readonly<Record<ForeignFormat, { readonly message: string; readonly hint: string }>> = {
  pdf: {
    message: 'een PDF',
    hint: 'Vraag om het Excel-bestand of de CSV waarvan de PDF is gemaakt.',
  },
  html: { message: 'een webpagina (HTML), hoe het bestand ook heet', hint: AS_XLSX },
  'excel-xml': { message: 'een bestand in XML, zoals Excel 2003 dat bewaarde', hint: AS_XLSX },
  opendocument: { message: 'een bestand in het formaat .ods', hint: AS_XLSX },
  'flat-opendocument': { message: 'een bestand in het formaat .fods', hint: AS_XLSX },
  auditfile: {
    message: 'een XML-auditfile, met bestedingen',
    hint: 'Geef het op als besteding, met een koppeling: -s auditfile.xaf --map koppeling.csv.',
  },
  xml: { message: 'XML', hint: 'Bewaar de gegevens als .xlsx of als CSV.' },
};

export const workbookFindings: WorkbookSpeech = {
  MERGED_CELLS: ({ part, range }) => ({
    message:
      part === 'title'
        ? `De eerste gevulde rij is een titel (${range}) en geen kop; van dit blad is niets gelezen.`
        : part === 'header'
          ? `In de kop zijn cellen samengevoegd (${range}), zodat niet vaststaat welke kolom wat is; van dit blad is niets gelezen.`
          : `De cellen ${range} zijn samengevoegd, zodat niet vaststaat in welke rij de inhoud thuishoort; deze rijen zijn niet gelezen.`,
    remedy:
      part === 'title'
        ? 'Verwijder de rijen boven de kop, zodat de kop de eerste gevulde rij is.'
        : part === 'header'
          ? 'Hef de samenvoeging op en geef elke kolom één kop, in de eerste rij die gevuld is.'
          : 'Hef de samenvoeging op en vul elke cel.',
  }),
  UNCOMPUTED_FORMULA: ({ formula }) => ({
    message: `Bij de formule «${formula.length > 40 ? `${formula.slice(0, 40)}…` : formula}» staat in het bestand geen berekende waarde; spuk leest alleen bewaarde waarden.`,
    remedy: 'Open het bestand in Excel of LibreOffice en bewaar het opnieuw, of vul de waarde in.',
  }),
  HIDDEN_ROWS: ({ of, count }) => ({
    message:
      count === 1
        ? `Eén verborgen ${of === 'rows' ? 'rij' : 'kolom'} is meegelezen en telt mee.`
        : `${count} verborgen ${of === 'rows' ? 'rijen' : 'kolommen'} zijn meegelezen en tellen mee; dit is de eerste.`,
    remedy:
      of === 'rows'
        ? 'Een filter verbergt alleen; verwijder rijen die niet mogen meetellen.'
        : 'Verbergen laat niets weg; verwijder kolommen die niet mogen meetellen.',
  }),
};

export const workbookRefusals: WorkbookRefusalSpeech = {
  'unreadable-workbook': ({ file, problem, sheet, cell }) => ({
    message: `${file} kan niet worden gelezen: ${PROBLEM[problem].message}${cell === undefined ? '' : ` (blad «${sheet}», cel ${cell})`}.`,
    hint: PROBLEM[problem].hint,
  }),
  'unknown-sheet': ({ file, sheet, sheets, suggestions }) => ({
    message: `${file} heeft geen blad «${sheet}».`,
    hint: suggestions.length > 0 ? `Bedoelt u ${or(quoted(suggestions))}?` : `Kies ${or(quoted(sheets))}.`,
  }),
  'inexact-workbook': (reason) => ({
    message:
      'amount' in reason
        ? `Een bedrag van ${euro(reason.amount)} is te groot voor een Excel-bestand: een rekenblad zou er centen van verliezen.`
        : `Een aandeel van ${decimal(reason.percentage)}% heeft te veel decimalen voor een Excel-bestand: een rekenblad zou er een cent door kunnen verliezen.`,
    hint: 'Schrijf de uitkomst als tabel, csv, csv-nl, markdown of json; die zijn exact.',
  }),
  'workbook-on-terminal': () => ({
    message: 'Een Excel-bestand kan niet op het scherm worden getoond.',
    hint: 'Noem een bestand: -o begroting.xlsx.',
  }),
  'page-on-terminal': () => ({
    message: 'Een pagina kan niet op het scherm worden getoond.',
    hint: 'Noem een bestand: -o rapport.html. Met -o - gaat de HTML toch naar de standaarduitvoer.',
  }),
  'foreign-format': ({ file, format }) => ({
    message: `${file} is geen tabel die kan worden gelezen: het is ${FORMAT[format].message}.`,
    hint: FORMAT[format].hint,
  }),
  'sheet-of-text': ({ file, sheet }) => ({
    message: `${file} is geen Excel-bestand en heeft dus geen blad «${sheet}».`,
    hint: `Noem het bestand zonder #${sheet}.`,
  }),
};
