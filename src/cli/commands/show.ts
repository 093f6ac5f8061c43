import { formatsOf } from '../../write/formats.js';
import type { CommandSpec } from '../command.js';
import { GIVES, TABLES } from '../gives.js';
import { GRANT, MUNICIPALITY, ON, oneOf, RULES, tableOptions } from '../options.js';
import type { ShowOptions } from '../runs/show.js';

/** Those of all topics, and those of the calendar alone. */
function showFormats(): readonly string[] {
  const tables = formatsOf(TABLES);
  return formatsOf(GIVES.show).map((name) => (tables.includes(name) ? name : `${name} (show calendar)`));
}

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
  takes: [{ name: '<what>', help: 'showWhat', value: oneOf('show') }],
  options: [
    GRANT,
    RULES,
    { ...MUNICIPALITY, help: 'showMunicipality' },
    ON,
    ...tableOptions('show', ({ formatHelp }) => formatHelp.results(showFormats())),
  ],
  run: async ({ command, context, settings: inForce }) => {
    const [what = ''] = command.args;
    const { municipality, ...others } = command.opts<ShowOptions>();
    // That of the settings of a folder asks nothing here.
    const asked = municipality && command.getOptionValueSource('municipality') === 'cli';
    const options = asked ? { ...others, municipality } : others;
    if (what === 'config') {
      const { runShowConfig } = await import('../runs/show-config.js');
      return runShowConfig(options, { command, inForce }, context);
    }
    if (what === 'grants') return (await import('../runs/show-grants.js')).runShowGrants(options, context);
    if (what === 'calendar')
      return (await import('../runs/show-calendar.js')).runShowCalendar(options, context);
    return (await import('../runs/show.js')).runShow(what, options, context);
  },
};
