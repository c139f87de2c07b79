import { picture } from './browser.mjs';
import { planDocx, PNG, TITLE } from './plan-file.mjs';
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
    const progress = page.getByRole('status').filter({ hasText: 'ke-hoach-duoi-nuoc.docx' });
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
    const progress = page.getByRole('status').filter({ hasText: 'ban-sao.docx' });
    await progress.getByRole('button', { name: 'Rà soát dự thảo' }).click();
    await page.getByText('Tệp này đã được tải lên trước đó').waitFor();
    await page.goto('/du-thao');
    const copy = page.getByRole('article').filter({ hasText: 'ban-sao.docx' });
    await copy.getByRole('button', { name: 'Bỏ dự thảo' }).click();
    await page.locator('.ant-popover:visible').getByRole('button', { name: 'Bỏ dự thảo' }).click();
    await page.getByText('Đã bỏ dự thảo.').waitFor();
  });
}
