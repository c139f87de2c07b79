import { picture, PHONE } from './browser.mjs';
import { planLines, TITLE } from './plan-file.mjs';
import { expect } from './story.mjs';

const draftOf = async (page, text) => {
  await page.goto('/du-thao');
  await page.getByRole('article').filter({ hasText: text }).getByRole('link').first().click();
  await page.getByText('Thông tin văn bản').waitFor();
};

/** Answers everything that blocks issuing: takes the first suggestion for a body, accepts the proposed schedule; then saves. */
async function answerAll(page) {
  const asked = page.locator('.doubts-answer .doubt');
  while ((await asked.count()) > 0) {
    const before = await asked.count();
    await asked.first().getByRole('button').nth(1).click();
    await page.waitForFunction((n) => document.querySelectorAll('.doubts-answer .doubt').length < n, before);
  }
  await saved(page);
  await page.getByText('Không còn việc phải xử lý trước khi ban hành').waitFor();
}

/** A plan whose units are not numbered in sequence: somebody has to look whether one is missing. */
async function uploadDoubtful(page) {
  const title = 'Phòng, chống bạo lực, xâm hại trẻ em trên địa bàn xã Xuân Trường';
  const text = planLines().join('\n').replace(TITLE, title).replace('5. Đề nghị', '7. Đề nghị');
  await page.goto('/du-thao');
  const name = 'ke-hoach-can-xem.txt';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByRole('status', { name }).getByRole('button', { name: 'Rà soát dự thảo' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: title }).waitFor();
  await page.getByText('Thông tin văn bản').waitFor();
}

/** Has what waits saved now, and waits until the server has it. */
export async function saved(page) {
  await page.keyboard.press('Control+s');
  await page.locator('button[title^="Lưu ngay"][disabled]').waitFor();
  await page
    .locator('.save-status')
    .getByText(/Đã lưu bản/u)
    .waitFor();
}

const textsOf = (unit) => unit.locator('.task-text').allInnerTexts();

/** The secretariat reviews, two people collide, the leader issues. */
export async function reviewAndIssueTheSample({ story, people, found }) {
  await story.step('source and draft point at each other', async () => {
    const page = await people.at('vanphong');
    await draftOf(page, 'Chương trình hành động quốc gia vì trẻ em');
    await page.locator('.task-text').nth(2).click();
    await page.locator('.source-marked').first().waitFor();
    const wanted = await page.locator('.task').nth(5).getAttribute('data-task');
    const text = await page.locator('.task-text').nth(5).innerText();
    await page
      .locator('.source-owned')
      .filter({ hasText: text.slice(0, 25) })
      .first()
      .click();
    expect((await page.locator('.task-chosen').getAttribute('data-task')) === wanted, 'the task of the line');
    await page.locator('.target .task-text').first().click();
    const lines = (await page.locator('.source-marked').allInnerTexts()).join(' ');
    expect(/Chỉ tiêu 1/u.test(lines), `the lines of the target, got “${lines}”`);
    await page.locator('.target').first().waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await picture(page, 'ra-soat');
    const phone = await people.at('vanphong', PHONE);
    await phone.goto(page.url());
    await phone.getByText('Thông tin văn bản').waitFor();
    await picture(phone, 'ra-soat');
    await phone.getByText('Văn bản gốc', { exact: true }).first().click();
    await phone.locator('.source-line').first().waitFor();
    await picture(phone, 'ra-soat-van-ban', 'window');
    found.sampleDraft = page.url();
  });

  await story.step('a reading says why, and the keys lead from doubt to doubt and from task to task', async () => {
    const page = await people.at('vanphong');
    await page.goto(found.sampleDraft);
    await page.getByText('Thông tin văn bản').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('v');
    await page.getByText('Vì sao phần mềm đọc như vậy?').waitFor();
    await picture(page, 'ra-soat-vi-sao', 'window');
    await page.keyboard.press('Escape');
    await uploadDoubtful(page);
    await page.keyboard.press('n');
    await page.locator('.review-doubt').waitFor();
    await picture(page, 'ra-soat-diem', 'window');
    const open = await page.locator('.doubt-steps').innerText();
    await page.keyboard.press('x');
    await page.waitForFunction((before) => document.querySelector('.doubt-steps').innerText !== before, open);
    await page.reload();
    await page.locator('.doubt-seen').first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Phím tắt khi rà soát').waitFor();
    await picture(page, 'ra-soat-phim', 'window');
    await page.keyboard.press('Escape');
  });

  await story.step('a task is edited in its place, undone over a save, made again', async () => {
    const page = await people.at('vanphong');
    await page.goto(found.sampleDraft);
    const task = page.locator('.task').first();
    const before = await task.locator('.task-text').innerText();
    const edited = `${before} (đã rà soát)`;
    await task.getByRole('button', { name: 'Sửa', exact: true }).click();
    await task.getByLabel('Nội dung nhiệm vụ').fill(edited);
    await picture(page, 'ra-soat-sua', 'window');
    await task.getByRole('button', { name: 'Xong' }).click();
    await task.getByText('(đã rà soát)').waitFor();
    await saved(page);
    await page.keyboard.press('Control+z');
    expect((await task.locator('.task-text').innerText()) === before, 'the text as it was, though it was saved');
    await page.keyboard.press('Control+y');
    expect((await task.locator('.task-text').innerText()) === edited, 'the text as it was edited');
    await saved(page);
  });

  await story.step(
    'a task is split at the cursor, merged again, moved to another unit and dropped; all is undone',
    async () => {
      const page = await people.at('vanphong');
      const [first, second] = [page.locator('.unit').nth(0), page.locator('.unit').nth(1)];
      const before = [await textsOf(first), await textsOf(second)];
      const task = first.locator('.task').nth(2);
      const text = await task.locator('.task-text').innerText();
      const at = text.indexOf(' ', text.length / 2);
      await task.getByRole('button', { name: 'Sửa', exact: true }).click();
      const box = task.getByLabel('Nội dung nhiệm vụ');
      await box.evaluate((area, cursor) => area.setSelectionRange(cursor, cursor), at);
      await box.press('Alt+Enter');
      await page.waitForFunction(
        (n) => document.querySelectorAll('.unit')[0].querySelectorAll('.task').length === n,
        before[0].length + 1,
      );
      await task.getByRole('button', { name: 'Gộp với nhiệm vụ kế tiếp' }).click();
      await page.waitForFunction(
        (n) => document.querySelectorAll('.unit')[0].querySelectorAll('.task').length === n,
        before[0].length,
      );
      await task.getByLabel('Chuyển nhiệm vụ sang đơn vị').click();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (n) => document.querySelectorAll('.unit')[1].querySelectorAll('.task').length === n,
        before[1].length + 1,
      );
      await page.locator('.task-editor').getByRole('button', { name: 'Xong' }).click();
      await second.locator('.task-text').first().click();
      await page.keyboard.press('d');
      await page.getByRole('dialog').getByRole('button', { name: 'Trùng với nhiệm vụ khác' }).click();
      await second.getByText('Không giao. Lý do: Trùng với nhiệm vụ khác').waitFor();
      for (let n = 0; n < 4; n++) await page.getByRole('button', { name: 'Hoàn tác' }).click();
      const after = [await textsOf(first), await textsOf(second)];
      expect(JSON.stringify(after) === JSON.stringify(before), 'every task as it was');
      await saved(page);
    },
  );

  await story.step('edits that were not saved are there again after a reload', async () => {
    const page = await people.at('phochutich');
    await page.goto(found.sampleDraft);
    const task = page.locator('.task').nth(3);
    await task.getByRole('button', { name: 'Sửa', exact: true }).click();
    await task.getByLabel('Nội dung nhiệm vụ').pressSequentially(' chưa lưu');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.locator('.task-text').getByText('chưa lưu').waitFor();
    await saved(page);
  });

  await story.step('of two people who edit at once the later is told by whom; both edits are joined', async () => {
    const first = await people.at('vanphong');
    const second = await people.at('phochutich');
    for (const page of [first, second]) {
      await page.goto(found.sampleDraft);
      await page.getByText('Thông tin văn bản').waitFor();
    }
    const drop = async (page, nth, reason) => {
      await page.locator('.task').nth(nth).getByRole('button', { name: 'Thao tác khác với nhiệm vụ' }).click();
      await page.getByRole('menuitem', { name: 'Không giao nhiệm vụ này' }).click();
      await page.getByRole('dialog').getByLabel('Lý do').fill(reason);
      await page.getByRole('dialog').getByRole('button', { name: 'Không giao' }).click();
      await page.getByText(`Không giao. Lý do: ${reason}`).waitFor();
    };
    // Without the network nothing is saved by itself while the other one works.
    await second.context().setOffline(true);
    await drop(second, 1, 'Không thuộc chức năng');
    await drop(second, 4, 'Đã xong từ năm trước');
    await drop(first, 1, 'Đã giao ở kế hoạch khác');
    await saved(first);
    await second.context().setOffline(false);
    await second.keyboard.press('Control+s');
    await second.getByText(/vừa lưu một bản mới/u).waitFor();
    await second.getByRole('button', { name: 'Xem cách ghép' }).click();
    await second.getByText('Của người khác: “Đã giao ở kế hoạch khác”').waitFor();
    await picture(second, 'ra-soat-hai-nguoi', 'window');
    await second.getByRole('button', { name: 'Ghép chỉnh sửa của tôi' }).click();
    await saved(second);
    await second.getByText('Không giao. Lý do: Đã giao ở kế hoạch khác').waitFor();
    await second.getByText('Không giao. Lý do: Đã xong từ năm trước').waitFor();
  });

  await story.step('the secretariat cannot issue; a leader can only when nothing blocks', async () => {
    const secretariat = await people.at('vanphong');
    expect(
      (await secretariat.getByRole('button', { name: 'Ban hành', exact: true }).count()) === 0,
      'no button for the secretariat',
    );
    await answerAll(secretariat);
  });

  await story.step('a double click on Ban hành makes one plan, and its tasks are seen on their way', async () => {
    const leader = await people.at('chutich');
    const deputy = await people.at('phochutich');
    for (const page of [leader, deputy]) {
      await page.goto(found.sampleDraft);
      await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
      await page.getByLabel('Số, ký hiệu văn bản').fill('25/KH-UBND');
    }
    await picture(leader, 'ban-hanh', 'window');
    await leader.getByRole('button', { name: 'Ban hành và giao việc' }).dblclick();
    await leader.getByText(/Đã giao việc cho \d+ đơn vị/u).waitFor();
    await picture(leader, 'ban-hanh-xong', 'window');
    await leader.getByRole('button', { name: 'Mở kế hoạch' }).click();
    await leader.waitForURL(/\/ke-hoach\//u);
    found.samplePlan = leader.url();
    await leader.goto('/ke-hoach');
    await leader.getByRole('article').first().waitFor();
    expect((await leader.getByRole('article').count()) === 1, 'one plan in the list');
  });

  await story.step('the deputy who issues a moment later is told that it is issued', async () => {
    const deputy = await people.at('phochutich');
    await deputy.getByRole('button', { name: 'Ban hành và giao việc' }).click();
    await deputy.getByRole('dialog').getByText('vừa được người khác ban hành').waitFor();
    await picture(deputy, 'ban-hanh-trung', 'window');
    await deputy.getByRole('dialog').getByRole('button', { name: 'Tải lại' }).click();
    await deputy.getByText('Dự thảo này đã được ban hành thành kế hoạch.').waitFor();
  });

  await story.step('the uploaded plan is reviewed and issued, and its first cycle opens by itself', async () => {
    const secretariat = await people.at('vanphong');
    await secretariat.goto(found.uploadedDraft);
    await secretariat.getByText('Thông tin văn bản').waitFor();
    await answerAll(secretariat);
    const leader = await people.at('chutich');
    await leader.goto(found.uploadedDraft);
    await leader.getByRole('button', { name: 'Ban hành', exact: true }).click();
    await leader.getByRole('button', { name: 'Ban hành và giao việc' }).click();
    await leader.getByText(/Đã giao việc cho \d+ đơn vị/u).waitFor();
    await leader.getByRole('button', { name: 'Mở kế hoạch' }).click();
    await leader.waitForURL(/\/ke-hoach\//u);
    found.plan = leader.url().split('?')[0];
    await untilSeen(leader, `${found.plan}?muc=ky-bao-cao`, leader.getByText('Đang thu báo cáo'));
    await picture(leader, 'ke-hoach-ky');
  });
}

/** Workflows do their part behind the answer: the page is loaded anew until it shows it. */
export async function untilSeen(page, url, locator, tries = 30) {
  for (let n = 1; ; n++) {
    await page.goto(url);
    try {
      await locator.first().waitFor({ timeout: 2_000 });
      return;
    } catch (error) {
      if (n === tries) throw error;
    }
  }
}
