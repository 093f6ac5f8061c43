import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Narrower where one room or some of its files are mutated: tests of other rooms cost far more than they notice. */
const tests = process.env['MUTATION_TESTS'] ?? '{{money,law,rules,budget,division}/**/*,data/law}';

const LAWS = /-laws\.test|independent-model|every-plan|\/laws\.test/;

/** Laws last: what is worked by hand takes less time, and notices most. */
class LawsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLaw = ({ moduleId }: TestSpecification) => LAWS.test(moduleId);
    return [...files.filter((file) => !isLaw(file)), ...files.filter(isLaw)];
  }
}

/** The tests of the rooms that are mutated: they run for every mutant, so only those that would notice. */
export default defineConfig({
  test: {
    include: [`test/${tests}.test.ts`, 'test/architecture/examples.test.ts'],
    setupFiles: ['test/support/fewer-runs.ts'],
    // The files of a run share what they import; every mutant is a run of its own, in a worker of its own.
    isolate: false,
    sequence: { sequencer: LawsLast },
    allowOnly: false,
    testTimeout: 60_000,
  },
});
