import { picture } from './browser.mjs';
import { sampleDocx, samplePdf, sampleText } from './sample-files.mjs';
import { expect } from './story.mjs';

/** What a clerk may take from the file to a draft that is ready to be issued. */
const MOST = { clicks: 8, keys: 12, seconds: 180 };
/** A keystroke-level model of a person: a click with the way to it, a key, and words read in a second. */
const PERSON = { click: 1.5, key: 0.5, wordsPerSecond: 3, fileDialog: 8 };

/** Counts what a person does: trusted presses of buttons and keys, never what a script sets. */
async function counting(page) {
  await page.evaluate(() => {
    window.counted = { clicks: 0, keys: 0 };
    document.addEventListener('pointerdown', (event) => (window.counted.clicks += event.isTrusted ? 1 : 0), true);
    document.addEventListener('keydown', (event) => (window.counted.keys += event.isTrusted ? 1 : 0), true);
  });
  return () => page.evaluate(() => window.counted);
}

/**
 * The way of a clerk with the sample plan: choose the file, open the review, go through the doubts by keyboard, take what is offered.
 * Returns the doubts that were read, as words.
 */
async function fromFileToReady(page, { name, buffer }) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByText('Thả tệp kế hoạch vào đây').click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  const line = page.getByRole('status', { name });
  const toReview = line.getByRole('button', { name: 'Rà soát dự thảo' });
  await toReview.waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => document.activeElement?.textContent === 'Rà soát dự thảo');
  await page.keyboard.press('Enter');
  await page.getByText('Thông tin văn bản').waitFor();
  const read = [];
  await page.keyboard.press('n');
  const doubt = page.locator('.review-doubt');
  while ((await doubt.count()) > 0) {
    const words = await doubt.locator('.grow').innerText();
    read.push(words);
    const answer = doubt.getByRole('button').first();
    if ((await answer.count()) > 0) {
      await answer.click();
      await page.keyboard.press('n');
    } else await page.keyboard.press('x');
    await page.waitForFunction(
      (before) => document.querySelector('.review-doubt .grow')?.textContent !== before,
      words,
    );
  }
  await page.getByText('Không còn việc phải xử lý trước khi ban hành').waitFor();
  await page.getByText('Đã xem hết').waitFor();
  await page.getByText(/Đã lưu bản/u).waitFor();
  return read;
}

/** Plan 002 from its file to ready for issue, as text, as a Word file and as a PDF: clicks, keys and seconds. */
export async function clerkInAHurry({ story, people }) {
  const files = [
    { name: 'van-thu.txt', buffer: await sampleText() },
    { name: 'van-thu.docx', buffer: await sampleDocx() },
    { name: 'van-thu.pdf', buffer: await samplePdf(people.browser) },
  ];
  for (const file of files) {
    await story.step(`a clerk takes ${file.name} from file to ready for issue in under three minutes`, async () => {
      const page = await people.at('vanphong');
      await page.goto('/du-thao');
      await page.getByText('Danh sách dự thảo').waitFor();
      const counted = await counting(page);
      const startedAt = Date.now();
      const read = await fromFileToReady(page, file);
      const seconds = (Date.now() - startedAt) / 1000;
      const { clicks, keys } = await counted();
      const words = read.join(' ').split(/\s+/u).length;
      const { click, key, wordsPerSecond, fileDialog } = PERSON;
      const person = clicks * click + keys * key + words / wordsPerSecond + fileDialog;
      console.log(
        `      ${file.name}: ${clicks} clicks, ${keys} keys, ${seconds.toFixed(1)} s of the machine; ` +
          `${read.length} doubts of ${words} words, about ${person.toFixed(0)} s of the person`,
      );
      expect(clicks <= MOST.clicks && keys <= MOST.keys, `few clicks and keys, got ${clicks} and ${keys}`);
      expect(seconds + person < MOST.seconds, `under ${MOST.seconds} seconds, got ${(seconds + person).toFixed(0)}`);
      await picture(page, `van-thu-${file.name.split('.').at(-1)}`, 'window');
      if (file.name.endsWith('.pdf')) await pictureForTheGuide(page);
      await discard(page, file.name);
    });
  }
}

/** The picture of the review in the guide: a page of the plan beside a task that was read from it. */
async function pictureForTheGuide(page) {
  await page.locator('.task-text').nth(2).click();
  await page.locator('.sheet-marked').first().waitFor();
  // Every page that is marked has its picture.
  await page.waitForFunction(() => !document.querySelector('.sheet:has(.sheet-marked) .sheet-note'), null, {
    timeout: 60_000,
  });
  await picture(page, 'huong-dan-ra-soat', 'window');
}

/** Takes the copy off the list again: the story goes on with the sample itself. */
async function discard(page, name) {
  await page.goto('/du-thao');
  const row = page.getByRole('article').filter({ hasText: name });
  await row.getByRole('button', { name: 'Bỏ dự thảo' }).click();
  await page.locator('.ant-popover:visible').getByRole('button', { name: 'Bỏ dự thảo' }).click();
  await page.getByText('Đã bỏ dự thảo.').waitFor();
}
