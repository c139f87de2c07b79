import { picture, PHONE } from './browser.mjs';
import { expect } from './story.mjs';

const draftOf = async (page, text) => {
  await page.goto('/du-thao');
  await page.getByRole('article').filter({ hasText: text }).getByRole('link').first().click();
  await page.getByText('Thông tin văn bản').waitFor();
};

/** Answers everything that blocks issuing: takes the first suggestion for a body, accepts the proposed schedule; then saves. */
async function answerAll(page) {
  const suggestion = page.getByText('Có phải là:').locator('..').getByRole('button').first();
  while ((await suggestion.count()) > 0) await suggestion.click();
  const accept = page.getByRole('button', { name: 'Chấp nhận lịch báo cáo' });
  if ((await accept.count()) > 0) await accept.click();
  const save = page.getByRole('button', { name: 'Lưu', exact: true });
  if (await save.isEnabled()) {
    await save.click();
    await page
      .getByText(/Đã lưu bản/u)
      .first()
      .waitFor();
  }
  await page.getByText('Không còn việc phải xử lý trước khi ban hành').waitFor();
}

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

  await story.step('a task is edited, the edit undone, made again and saved', async () => {
    const page = await people.at('vanphong');
    const task = page.locator('.task').first();
    const before = await task.locator('.task-text').innerText();
    const edit = async () => {
      await task.getByRole('button', { name: 'Sửa', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Nội dung nhiệm vụ').fill(`${before} (đã rà soát)`);
      await dialog.getByRole('button', { name: 'Xong' }).click();
      await task.getByText('(đã rà soát)').waitFor();
    };
    await edit();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    expect((await task.locator('.task-text').innerText()) === before, 'the text as it was');
    await edit();
    await page.getByRole('button', { name: 'Lưu', exact: true }).dblclick();
    await page
      .getByText(/Đã lưu bản/u)
      .first()
      .waitFor();
  });

  await story.step('of two people who edit at once the later is told, and nothing is overwritten', async () => {
    const first = await people.at('vanphong');
    const second = await people.at('phochutich');
    for (const page of [first, second]) {
      await page.goto(found.sampleDraft);
      await page.getByText('Thông tin văn bản').waitFor();
    }
    const drop = async (page, reason) => {
      await page.locator('.task').nth(1).getByRole('button', { name: 'Thao tác khác với nhiệm vụ' }).click();
      await page.getByRole('menuitem', { name: 'Không giao nhiệm vụ này' }).click();
      await page.getByRole('dialog').getByLabel('Lý do').fill(reason);
      await page.getByRole('dialog').getByRole('button', { name: 'Không giao' }).click();
      await page.getByText(`Không giao. Lý do: ${reason}`).waitFor();
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    };
    await drop(first, 'Trùng với nhiệm vụ khác');
    await first
      .getByText(/Đã lưu bản/u)
      .first()
      .waitFor();
    await drop(second, 'Không thuộc chức năng');
    await second.getByText('Người khác vừa lưu một bản mới').waitFor();
    await picture(second, 'ra-soat-hai-nguoi', 'window');
    await second.getByRole('button', { name: 'Tải lại bản mới' }).click();
    await second.getByText('Không giao. Lý do: Trùng với nhiệm vụ khác').waitFor();
  });

  await story.step('the secretariat cannot issue; a leader can only when nothing blocks', async () => {
    const secretariat = await people.at('vanphong');
    expect(
      (await secretariat.getByRole('button', { name: 'Ban hành' }).count()) === 0,
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
