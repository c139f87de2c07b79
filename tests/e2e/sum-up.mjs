import { readFile } from 'node:fs/promises';
import { readDocument } from '#documents';
import { picture, PHONE } from './browser.mjs';
import { expect } from './story.mjs';

/** The consolidating unit sums up; the report is fetched as a Word file and marked as forwarded. */
export async function sumUpAndForward({ story, people, found }) {
  await story.step('the consolidating unit sees its duty and sums up, naming who is missing', async () => {
    const page = await people.at('vanhoa.canbo');
    await page.goto('/viec');
    await picture(page, 'viec');
    await page.goto(`${found.plan}?muc=ky-bao-cao`);
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.getByText(/Còn \d+ đơn vị chưa nộp báo cáo/u).waitFor();
    await page.getByRole('button', { name: 'Lập báo cáo tổng hợp' }).click();
    await page.waitForURL(/\/tong-hop\//u);
    await page.getByText('Tình hình báo cáo của các đơn vị').waitFor();
    found.consolidated = page.url();
    await picture(page, 'tong-hop');
  });

  await story.step('the Word file holds what the units reported', async () => {
    const page = await people.at('vanphong');
    await page.goto(found.consolidated);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải văn bản Word' }).click(),
    ]);
    expect(file.suggestedFilename().endsWith('.docx'), `a .docx, got ${file.suggestedFilename()}`);
    const { text } = await readDocument({ fileName: 'bao-cao.docx', bytes: await readFile(await file.path()) });
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Công an xã',
      '08 biển cảnh báo',
      'Thiếu biển cảnh báo',
    ]) {
      expect(text.includes(words), `“${words}” in the Word file`);
    }
  });

  await story.step('the secretariat notes number and date under which it was forwarded', async () => {
    const page = await people.at('vanphong');
    await page.getByRole('button', { name: 'Ghi đã gửi cấp trên' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Số, ký hiệu văn bản').fill('31/BC-UBND');
    await dialog.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText('theo văn bản số 31/BC-UBND').waitFor();
    const phone = await people.at('vanphong', PHONE);
    await phone.goto(found.consolidated);
    await phone.getByText('theo văn bản số 31/BC-UBND').waitFor();
    await picture(phone, 'tong-hop');
  });

  await story.step('the list for the weekly meeting comes as an Excel file', async () => {
    const page = await people.at('vanphong');
    await page.goto('/theo-doi');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Tải danh sách giao ban/u }).click(),
    ]);
    const bytes = await readFile(await file.path());
    expect(file.suggestedFilename().endsWith('.xlsx') && bytes.subarray(0, 2).toString() === 'PK', 'an .xlsx file');
  });
}
