import { picture } from './browser.mjs';
import { planLines, TITLE } from './plan-file.mjs';
import { saved } from './review.mjs';
import { expect } from './story.mjs';
import { discardAll } from './upload.mjs';

const FILE = 'ke-hoach-can-chinh.txt';
const JOINED = 'Bộ phận Truyền thông và Thư viện';

/** A plan that leaves to a person what only a person can say: a day of a year, a name that may be two, which schools are meant. */
function openPlan() {
  const title = 'Chăm sóc, giáo dục trẻ em trong dịp hè trên địa bàn xã Xuân Trường';
  return planLines()
    .join('\n')
    .replace(TITLE, title)
    .replace('5. Đề nghị', `5. ${JOINED}\n- Tuyên truyền trên hệ thống loa, xong trong tháng 6 hằng năm.\n6. Đề nghị`)
    .replace('\n4. Các', '\n- Xây dựng kế hoạch của đơn vị trong vòng 15 ngày làm việc kể từ ngày ký.\n4. Các');
}

async function uploadOpenPlan(page) {
  await page.goto('/du-thao');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: FILE, mimeType: 'text/plain', buffer: Buffer.from(openPlan()) });
  await page.getByRole('status', { name: FILE }).getByRole('button', { name: 'Rà soát dự thảo' }).click();
  await page.getByText('Thông tin văn bản').waitFor();
}

const unitOf = (page, name) => page.locator('.unit').filter({ has: page.locator('.unit-name', { hasText: name }) });

/** What the reader left open is settled by the secretariat, and an earlier state is taken back. */
export async function settleWhatIsOpen({ story, people }) {
  await story.step('a day that follows from the words of a task is taken with a click', async () => {
    const page = await people.at('vanphong');
    await uploadOpenPlan(page);
    const task = unitOf(page, JOINED).locator('.task').first();
    await task
      .getByRole('button', { name: /^Lấy 30\/06\// })
      .first()
      .click();
    await task.getByText(/Chậm nhất 30\/06\//u).waitFor();
    expect((await task.locator('.proposals').count()) === 0, 'nothing more is offered for these words');
  });

  await story.step('a term counted from the day of issue is kept as it is while the paper has no date', async () => {
    const page = await people.at('vanphong');
    const task = unitOf(page, 'Trạm Y tế xã').locator('.task').last();
    await picture(page, 'ra-soat-ke-tu-ngay-ban-hanh');
    await task.getByRole('button', { name: 'Lấy 15 ngày làm việc kể từ ngày ban hành' }).click();
    await task.getByText('Hạn: 15 ngày làm việc kể từ ngày ban hành – tính khi ban hành').waitFor();
    expect((await task.locator('.proposals').count()) === 0, 'nothing more is offered for these words');
    await task.getByRole('button', { name: 'Sửa', exact: true }).click();
    await task.getByLabel('Thời hạn kể từ ngày ban hành').fill('20');
    await picture(page, 'ra-soat-sua-ke-tu-ngay-ban-hanh', 'window');
    await task.getByRole('button', { name: 'Xong' }).click();
    await task.getByText('Hạn: 20 ngày làm việc kể từ ngày ban hành – tính khi ban hành').waitFor();
    await page
      .locator('#lich-bao-cao')
      .getByText('Kế hoạch của đơn vị, Trạm Y tế xã: 15 ngày làm việc kể từ ngày ban hành, tính khi ban hành')
      .waitFor();
  });

  await story.step('a name that may be two is taken apart, then each gets a heading of its own', async () => {
    const page = await people.at('vanphong');
    const unit = unitOf(page, JOINED);
    await unit.getByRole('button', { name: /^Tách thành: / }).click();
    await unit.getByText('“Thư viện” chưa có trong danh mục.').waitFor();
    const before = await page.locator('.unit').count();
    await unit.getByRole('button', { name: 'Sửa đơn vị' }).click();
    await picture(page, 'ra-soat-don-vi', 'window');
    await unit.getByRole('button', { name: 'Tách mỗi đơn vị một mục riêng' }).click();
    await page.waitForFunction((n) => document.querySelectorAll('.unit').length === n, before + 1);
    for (const name of ['Bộ phận Truyền thông', 'Thư viện']) {
      const texts = await unitOf(page, name).locator('.task-text').allInnerTexts();
      expect(
        texts.some((text) => text.includes('hệ thống loa')),
        `the task with ${name}`,
      );
    }
  });

  await story.step('of a group only the schools that are meant are chosen', async () => {
    const page = await people.at('vanphong');
    const unit = unitOf(page, 'Các trường học');
    await unit.getByRole('button', { name: 'Sửa đơn vị' }).click();
    const schools = unit.locator('.group-members');
    await schools.getByText('3/3 đơn vị').waitFor();
    await schools.getByRole('checkbox', { name: /Mầm non/u }).uncheck();
    await schools.getByText('2/3 đơn vị').waitFor();
    await picture(page, 'ra-soat-nhom', 'window');
    await unit.getByRole('button', { name: 'Xong' }).click();
    expect(!(await unit.locator('.unit-bodies').innerText()).includes('Mầm non'), 'the kindergarten left out');
  });

  await story.step('the figure of a target is corrected', async () => {
    const page = await people.at('vanphong');
    const target = page.locator('.target').first();
    await target.getByRole('button', { name: 'Sửa', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Giá trị').fill('95');
    await picture(page, 'ra-soat-chi-tieu', 'window');
    await dialog.getByRole('button', { name: 'Xong' }).click();
    await target.getByText('95%').waitFor();
    await saved(page);
  });

  await story.step('what the software had read is taken back from the saved states, and that is undone', async () => {
    const page = await people.at('vanphong');
    await page.getByRole('button', { name: 'Các bản đã lưu' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Phần mềm đọc từ tệp').waitFor();
    await picture(page, 'ra-soat-ban-da-luu', 'window');
    await dialog.getByRole('button', { name: 'Dùng lại bản này' }).last().click();
    await unitOf(page, JOINED).waitFor();
    await page.locator('.target').first().getByText('90%', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.locator('.target').first().getByText('95%').waitFor();
    await saved(page);
    await discardAll(page, [FILE]);
  });
}
