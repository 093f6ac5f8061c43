import { type FormatName, formatsOf, TABLES } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import { FORMAT, GRANT, MUNICIPALITY, ON, OUTPUT, oneOf, RULES, THOUSANDS } from '../options.js';
import type { ShowOptions } from '../runs/show.js';

/** What spuk knows. The calendar, the grants and the settings have work of their own. */
export const show: CommandSpec = {
  help: 'show',
  examples: [
    'spuk show rules',
    'spuk show municipalities -f csv-nl -o gemeenten.csv',
    'spuk show calendar',
    'spuk show calendar -o kalender.ics',
    'spuk show config',
  ],
  // The dates are those of the calendar; its other topics have none.
  gives: [...TABLES, 'dates'],
  takes: [{ name: '<what>', help: 'showWhat', value: oneOf('show') }],
  options: [
    GRANT,
    RULES,
    { ...MUNICIPALITY, help: 'showMunicipality' },
    ON,
    { ...FORMAT, help: ({ formatHelp }, formats) => formatHelp.results(formats.map(withTopic)) },
    OUTPUT,
    THOUSANDS,
  ],
  run: async ({ command, context, settings: inForce }) => {
    const [what = ''] = command.args;
    const { municipality, ...others } = command.opts<ShowOptions>();
    // That of the settings of a folder asks nothing here.
    const asked = municipality && command.getOptionValueSource('municipality') === 'cli';
    const options = asked ? { ...others, municipality } : others;
    if (what === 'calendar')
      return (await import('../runs/show-calendar.js')).runShowCalendar(options, context);
    const inTables = { ...context, gives: TABLES };
    if (what === 'config') {
      const { runShowConfig } = await import('../runs/show-config.js');
      return runShowConfig(options, { command, inForce }, inTables);
    }
    if (what === 'grants') return (await import('../runs/show-grants.js')).runShowGrants(options, inTables);
    return (await import('../runs/show.js')).runShow(what, options, inTables);
  },
};

/** A format that the calendar alone has says so. */
function withTopic(name: FormatName): string {
  return formatsOf(TABLES).includes(name) ? name : `${name} (show calendar)`;
}
