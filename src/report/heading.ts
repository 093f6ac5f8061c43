import type { AmountKey } from '../grant/amounts.js';
import type { DivisionHeading } from './division/table-parts.js';

/** What a column holds. */
export type HeadingKey =
  | AmountKey
  | DivisionHeading
  | 'code'
  | 'name'
  | 'year'
  | 'theme'
  | 'themeName'
  | 'themeKey'
  | 'intervention'
  | 'interventionName'
  | 'provenance'
  | 'findings'
  | 'region'
  | 'mandateHolder'
  | 'mandateHolderKind'
  | 'nameInAnnex'
  | 'iv3'
  | 'parameter'
  | 'value'
  | 'status'
  | 'source'
  | 'topic'
  | 'version'
  | 'municipality'
  | 'kind'
  | 'from'
  | 'to'
  | 'amount'
  | 'note'
  | 'path'
  | 'before'
  | 'after'
  | 'lawful'
  | 'open'
  | 'grant'
  | 'grantYears'
  | 'grantState'
  | 'receiver'
  | 'receivers'
  | 'line'
  | 'lineCode'
  | 'wholeEuros'
  | 'rounding'
  | 'toRepayOther'
  | 'lawfulOther'
  | 'setting'
  | 'origin'
  | 'place'
  | 'turn'
  | 'date'
  | 'daysLeft'
  | 'id'
  | 'due'
  | 'article'
  | 'party'
  | 'percentage'
  | DifferenceHeading
  | AdviceHeading
  | RoomHeading
  | InspectHeading;

/** What a column of a comparison holds. */
export type DifferenceHeading =
  | 'level'
  | 'change'
  | 'field'
  | 'lawful'
  | 'old'
  | 'new'
  | 'difference'
  | 'finding'
  | 'message';

/** What a column of an advice holds. */
export type AdviceHeading =
  | 'withoutPlan'
  | 'givenPlan'
  | 'advised'
  | 'saves'
  | 'stillPossible'
  | 'wasPossible'
  | 'openCarried'
  | 'possible'
  | 'limit'
  | 'upTo'
  | 'comesIn'
  | 'shiftAtMost'
  | 'carryAtMost'
  | 'remains'
  | 'toSpend'
  | 'lastDay'
  | 'ruleCosts'
  | 'municipalities';

/** What a column of rooms holds. */
export type RoomHeading = 'room' | 'boundedBy';

/** What a column holds of how a file was read. */
export type InspectHeading =
  | 'file'
  | 'inspectedFact'
  | 'inspectedValue'
  | 'column'
  | 'header'
  | 'meaning'
  | 'detail'
  | 'inspectedUse'
  | 'inspectedCount'
  | 'inspectedLine'
  | 'inspectedText';

/** The head of a column: a key, or the year whose amounts it holds. */
export type Heading = HeadingKey | number;
