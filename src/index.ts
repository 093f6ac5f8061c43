export {
  type Advice,
  type AdviceInput,
  type Advised,
  advise,
} from './budget/advice/advise.js';
export type { Move } from './budget/advice/advised-moves.js';
export type { BindingLimit, Proof } from './budget/advice/proof.js';
export { allocate, type BudgetInput } from './budget/allocate.js';
export { check } from './budget/check.js';
export type { Outcome } from './budget/outcome.js';
export { type SettlementInput, settle } from './budget/settle.js';
export { regionsWithMembers } from './division/memberships.js';
export type { MemberShare } from './division/outcome.js';
export { type Finding, type FindingCode, type Severity, severityOf } from './findings/finding.js';
export type { Actuals, Bookings, SpentPart } from './grant/actuals.js';
export type { Allocation, AllocationRow, GrantedOrigin } from './grant/allocation.js';
export type { Amounts } from './grant/amounts.js';
export type { Division, RegionWithMembers } from './grant/division.js';
export type { Grant } from './grant/grant.js';
export type { BudgetRow, BudgetTotal } from './grant/grant-year.js';
export type { Intervention, Theme } from './grant/intervention.js';
export type { Carry, Plan, Shift } from './grant/plan.js';
export type { RegionAmounts } from './grant/region-amounts.js';
export type { Settlement, YearSettlement } from './grant/settlement.js';
export type { DivisionRules, DivisionYearRules } from './law/division-rules.js';
export type { Rules, YearRules } from './law/rules.js';
export {
  type DividedGrant,
  type DividedRegion,
  type DividedYear,
  type DivideInput,
  divide,
} from './library/divide.js';
export { readBudgetFiles, readDivisionRules, readRules } from './library/reading.js';
export { Amount, AmountOutOfRange } from './money/amount.js';
export { apportion } from './money/apportion.js';
export { Share } from './money/share.js';
export { SpukError } from './money/spuk-error.js';
export { readRegionAmounts } from './read/division/amounts.js';
export { embeddedDivisionRules } from './read/division/rules.js';
export {
  type EmbeddedGrant,
  type Places,
  readEmbeddedRules,
  readGrants,
  readPlaces,
} from './read/grants/embedded.js';
export type { BudgetFiles, BudgetFilesReading } from './read/inputs/budget-files.js';
export { readOfficial } from './read/inputs/official-allocation.js';
export { interventionNames } from './read/names/intervention-names.js';
export { municipalityNames } from './read/names/municipality-names.js';
export type { Vocabulary } from './read/tables/cell-reader.js';
export type { InputFile } from './read/tables/input-kind.js';
