import { picture } from './browser.mjs';

/** Named steps, told as they pass or fail; a failed one does not keep the next ones from being tried. */
export class Story {
  passed = 0;
  failed = 0;

  /** Runs a step. `page`, when the step returns or names one, is pictured after a failure. */
  async step(name, act) {
    const startedAt = Date.now();
    try {
      await act();
      this.passed += 1;
      console.log(`  ok  ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
    } catch (error) {
      this.failed += 1;
      console.log(
        `  FAILED  ${name}\n          ${String(error.message).split('\n').slice(0, 12).join('\n          ')}`,
      );
      await this.#pictureOfFailure();
    }
  }

  /** The windows to be pictured when a step fails. */
  watch(people) {
    this.people = people;
  }

  async #pictureOfFailure() {
    for (const [n, context] of (this.people?.browser.contexts() ?? []).entries()) {
      for (const page of context.pages()) {
        await picture(page, `loi-${this.failed}-${n}`, 'window').catch((error) =>
          console.log(`          no picture: ${error.message}`),
        );
      }
    }
  }
}

/** Fails the step with what was expected. */
export function expect(holds, what) {
  if (!holds) throw new Error(`Expected: ${what}`);
}
