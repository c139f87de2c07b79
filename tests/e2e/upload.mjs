import { picture } from './browser.mjs';
import { planDocx, planLines, PNG, TITLE } from './plan-file.mjs';
import { printed, scanned } from './sample-files.mjs';
import { expect } from './story.mjs';

const drop = (page, name, buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** The secretariat drops files: wrong ones with advice, a right one watched while it is read. */
export async function takeInAWordFile({ story, people, found }) {
  const file = await planDocx();
  await story.step('an empty file is refused before it is sent', async () => {
    const page = await people.at('vanphong');
    await page.goto('/du-thao');
    await drop(page, 'trong.txt', Buffer.alloc(0));
    await page.getByText('Tệp trống, không có nội dung để đọc.').waitFor();
  });

  await story.step('a picture named .txt is told from a text, with advice', async () => {
    const page = await people.at('vanphong');
    await page.goto('/du-thao');
    await drop(page, 'anh-chup.txt', PNG);
    await page
      .getByText(/Chưa (nhận được tệp|đọc được)/u)
      .first()
      .waitFor();
    await picture(page, 'du-thao-tep-sai');
  });

  await story.step('a Word file is read before the eyes of the secretariat, unit by unit', async () => {
    const page = await people.at('vanphong');
    await page.goto('/du-thao');
    await drop(page, 'ke-hoach-duoi-nuoc.docx', file);
    const progress = page.getByRole('status', { name: 'ke-hoach-duoi-nuoc.docx' });
    await progress.getByText('Đọc xong, chờ rà soát').waitFor();
    for (const unit of ['Phòng Văn hóa - Xã hội', 'Công an xã', 'Trạm Y tế xã'])
      await progress.getByText(unit).waitFor();
    await picture(page, 'du-thao');
    await progress.getByRole('button', { name: 'Rà soát dự thảo' }).click();
    await page.getByRole('heading', { level: 1 }).filter({ hasText: TITLE }).waitFor();
    found.uploadedDraft = page.url();
    expect(/\/du-thao\/[0-9a-f-]{36}$/u.test(found.uploadedDraft), 'the address of the draft');
  });

  await story.step('the same file again is taken in with a warning', async () => {
    const page = await people.at('vanphong');
    await page.goto('/du-thao');
    await drop(page, 'ban-sao.docx', file);
    const progress = page.getByRole('status', { name: 'ban-sao.docx' });
    await progress.getByRole('button', { name: 'Rà soát dự thảo' }).click();
    await page.getByText('Tệp này đã được tải lên trước đó').waitFor();
    await page.getByText('đúng tệp này').waitFor();
    await page.goto('/du-thao');
    const copy = page.getByRole('article').filter({ hasText: 'ban-sao.docx' });
    await copy.getByRole('button', { name: 'Bỏ dự thảo' }).click();
    await page.locator('.ant-popover:visible').getByRole('button', { name: 'Bỏ dự thảo' }).click();
    await page.getByText('Đã bỏ dự thảo.').waitFor();
  });

  await takeInScansAndMore({ story, people });
}

/** Several files at once, each with its line; a scan with the pages of its recognition, stopped and read again, then seen page by page. */
async function takeInScansAndMore({ story, people }) {
  const lines = planLines();
  await story.step('several files at once have a line each; the refused one says why', async () => {
    const page = await people.at('vanphong');
    await page.goto('/du-thao');
    const file = (name, buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('ke-hoach-chu.pdf', await printed(people.browser, lines)),
        file('ban-quet.pdf', await scanned(people.browser, lines, 12)),
        file('rong.txt', Buffer.alloc(0)),
        file('ke-hoach.html', Buffer.from(`<meta charset="utf-8">${lines.map((line) => `<p>${line}</p>`).join('')}`)),
      ]);
    await page.getByRole('alert').filter({ hasText: 'rong.txt' }).getByText('Tệp trống').waitFor();
    for (const name of ['ke-hoach-chu.pdf', 'ke-hoach.html'])
      await page.getByRole('status', { name }).getByText('Đọc xong, chờ rà soát').waitFor({ timeout: 120_000 });
  });

  await story.step('a scan tells its pages while they are recognised, can be stopped and read again', async () => {
    const page = await people.at('vanphong');
    const line = page.getByRole('status', { name: 'ban-quet.pdf' });
    await line
      .getByText(/trang \d+\/3/u)
      .or(line.getByText('Đọc xong, chờ rà soát'))
      .waitFor({ timeout: 120_000 });
    await picture(page, 'du-thao-ban-quet');
    if ((await line.getByRole('button', { name: 'Dừng đọc' }).count()) > 0) {
      await line.getByRole('button', { name: 'Dừng đọc' }).dblclick();
      await line.getByText('đã được dừng theo yêu cầu').waitFor();
      await line.getByRole('button', { name: 'Đọc lại' }).click();
    }
    await line.getByText('Đọc xong, chờ rà soát').waitFor({ timeout: 180_000 });
    await line.getByRole('button', { name: 'Rà soát dự thảo' }).click();
  });

  await story.step('the pages of a scan and the draft point at each other', async () => {
    const page = await people.at('vanphong');
    await page.getByText('Thông tin văn bản').waitFor();
    await page.locator('.sheet img').first().waitFor({ timeout: 60_000 });
    await page.waitForFunction(() => document.querySelector('.sheet img')?.naturalWidth > 0, null, { timeout: 60_000 });
    await page.locator('.task-text').nth(1).click();
    await page.locator('.sheet-marked').first().waitFor();
    const chosen = await page.locator('.task-chosen').getAttribute('data-task');
    await page.locator('.task-text').nth(0).click();
    await page.locator('.task-text').nth(1).click();
    await page.locator('.sheet-marked').first().click();
    expect(
      (await page.locator('.task-chosen').getAttribute('data-task')) === chosen,
      'the task of the line on the page',
    );
    await picture(page, 'ra-soat-trang', 'window');
    await page.getByText('Chữ', { exact: true }).click();
    await page.locator('.source-marked').first().waitFor();
    await discardAll(page, ['ke-hoach-chu.pdf', 'ban-quet.pdf', 'ke-hoach.html']);
  });
}

/** Takes drafts off the list again, by the names of their files. */
export async function discardAll(page, names) {
  for (const name of names) {
    await page.goto('/du-thao');
    const row = page.getByRole('article').filter({ hasText: name });
    await row.getByRole('button', { name: 'Bỏ dự thảo' }).click();
    await page.locator('.ant-popover:visible').getByRole('button', { name: 'Bỏ dự thảo' }).click();
    await row.waitFor({ state: 'detached' });
  }
}
