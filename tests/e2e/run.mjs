import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, People } from './browser.mjs';
import { clerkInAHurry } from './clerk.mjs';
import { startProduct } from './product.mjs';
import { reviewAndIssueTheSample } from './review.mjs';
import { settleWhatIsOpen } from './settle.mjs';
import { signInRightAndWrong } from './sign-in.mjs';
import { Story } from './story.mjs';
import { keepTheRegistry } from './registry.mjs';
import { lookAtEveryPage } from './every-page.mjs';
import { sumUpAndForward } from './sum-up.mjs';
import { takeInAWordFile } from './upload.mjs';
import { unitsReport } from './units.mjs';

/*
 * The whole story in a real browser on the real product: `npm run test:e2e` after a build.
 * E2E_SCREENSHOTS=folder saves a picture of every page, on a phone and on a desktop. CHROMIUM_PATH names another Chromium.
 */
const dataDir = await mkdtemp(join(tmpdir(), 'dondoc-e2e-'));
// PostgreSQL runs under another account when the caller is root, and has to reach its folder.
await chmod(dataDir, 0o755);
const story = new Story();
let product;
let browser;
try {
  product = await startProduct(dataDir);
  console.log(`The product runs at ${product.url}`);
  browser = await launchChromium();
  const people = new People(browser, product);
  story.watch(people);
  /** What later steps need to know of earlier ones. */
  const found = {};
  for (const chapter of [
    signInRightAndWrong,
    clerkInAHurry,
    takeInAWordFile,
    settleWhatIsOpen,
    reviewAndIssueTheSample,
    unitsReport,
    sumUpAndForward,
    keepTheRegistry,
    lookAtEveryPage,
  ]) {
    await chapter({ story, people, product, found });
  }
} catch (error) {
  story.failed += 1;
  console.log(error);
} finally {
  await browser?.close();
  await product?.stop();
  await rm(dataDir, { recursive: true, force: true });
}
console.log(`${story.passed} passed, ${story.failed} failed`);
process.exitCode = story.failed === 0 ? 0 : 1;
