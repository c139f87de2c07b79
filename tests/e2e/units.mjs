import { picture, PHONE } from './browser.mjs';
import { PNG } from './plan-file.mjs';
import { untilSeen } from './review.mjs';
import { expect } from './story.mjs';

const openReport = async (page) => {
  await page.goto('/viec');
  await page
    .getByRole('link', { name: /Lập báo cáo|Bổ sung và nộp lại/u })
    .first()
    .click();
  await page.getByText('Nội dung báo cáo').waitFor();
};

const requestOf = async (page, found, unit) => {
  await page.goto(`${found.plan}?muc=ky-bao-cao`);
  const row = page.getByRole('article').filter({ has: page.getByRole('link', { name: unit, exact: true }) });
  await row.first().waitFor();
  return row.first();
};

/** The units receive, report and ask; the secretariat returns, urges, extends, excuses and accepts. */
export async function unitsReport({ story, people, product, found }) {
  await story.step('a unit confirms receipt on a phone; a double click does no harm', async () => {
    const page = await people.at('congan', PHONE);
    await untilSeen(page, '/viec', page.getByRole('button', { name: 'Xác nhận tiếp nhận' }));
    await picture(page, 'viec');
    const buttons = page.getByRole('button', { name: 'Xác nhận tiếp nhận' });
    for (let left = await buttons.count(); left > 0; left--) {
      await buttons.first().dblclick();
      await page.getByText('Đã xác nhận tiếp nhận kế hoạch.').first().waitFor();
      await page.goto('/viec');
      await page.getByText('Cần tiếp nhận').waitFor();
    }
    await page.getByText('Không có kế hoạch nào chờ xác nhận tiếp nhận.').waitFor();
  });

  await story.step('the report form keeps what is typed, and says what is missing', async () => {
    const page = await people.at('congan', PHONE);
    await openReport(page);
    await page.getByLabel('Kết quả nhiệm vụ 1').fill('Đã tổ chức 12 lượt tuần tra.');
    await page.reload();
    await page.getByLabel('Kết quả nhiệm vụ 1').waitFor();
    expect((await page.getByLabel('Kết quả nhiệm vụ 1').inputValue()).includes('12 lượt'), 'the text typed before');
    await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
    await page.getByText('Xin chọn mức độ thực hiện.').first().waitFor();
    await picture(page, 'bao-cao');
  });

  await story.step('Công an xã hands in its report with a figure and a file, pressing twice', async () => {
    const page = await people.at('congan', PHONE);
    for (const group of await page.getByRole('radiogroup').all()) await group.getByText('Đã hoàn thành').click();
    await page.locator('.figures input').first().fill('92,5');
    await page.getByLabel('Khó khăn, vướng mắc').fill('Thiếu biển cảnh báo.');
    const attach = (name, mimeType, buffer) =>
      page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
    await attach('so-lieu.txt', 'text/plain', Buffer.from('12 lượt tuần tra'));
    await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
    await page.getByText('Tệp “so-lieu.txt” không đúng loại').first().waitFor();
    await page.getByRole('button', { name: 'Bỏ tệp so-lieu.txt' }).click();
    await attach('bien-canh-bao.png', 'image/png', PNG);
    await page.getByRole('button', { name: 'Nộp báo cáo' }).dblclick();
    await page.getByText('Báo cáo đã nộp, lần 1').waitFor();
    await page.getByText('92,5').first().waitFor();
    expect((await page.getByText('Chưa thực hiện được').count()) === 0, 'the second click did nothing');
    await page.getByText('bien-canh-bao.png').waitFor();
    await picture(page, 'bao-cao-da-nop');
  });

  await story.step(
    'the secretariat returns it with a reason, the unit completes it, the secretariat accepts',
    async () => {
      const secretariat = await people.at('vanphong');
      const row = await requestOf(secretariat, found, 'Công an xã');
      await row.getByRole('link', { name: 'Công an xã', exact: true }).click();
      await secretariat.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
      await secretariat
        .getByRole('dialog')
        .getByLabel('Nội dung cần bổ sung')
        .fill('Xin bổ sung số biển cảnh báo đã cắm.');
      await secretariat.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click();
      await secretariat.getByText('Xin bổ sung số biển cảnh báo đã cắm.').first().waitFor();
      const unit = await people.at('congan', PHONE);
      await openReport(unit);
      await unit.getByText('Xin bổ sung số biển cảnh báo đã cắm.').first().waitFor();
      await unit.getByLabel('Kết quả nhiệm vụ 2').fill('Đã cắm 08 biển cảnh báo.');
      await unit.getByRole('button', { name: 'Nộp lại báo cáo' }).click();
      await unit.getByText('Báo cáo đã nộp, lần 2').waitFor();
      await secretariat.reload();
      await secretariat.getByText('Báo cáo đã nộp, lần 2').waitFor();
      await picture(secretariat, 'bao-cao-da-nop');
      await secretariat.getByRole('button', { name: 'Xác nhận báo cáo' }).click();
      await secretariat.getByText('Đã xác nhận', { exact: true }).waitFor();
    },
  );

  await story.step('a school reports that nothing came up', async () => {
    const page = await people.at('mamnon');
    await openReport(page);
    await page.getByText('Không phát sinh').click();
    await page.getByRole('button', { name: 'Nộp báo cáo' }).click();
    await page.getByText('nội dung phải báo cáo trong kỳ.').waitFor();
  });

  await story.step('Trạm Y tế asks for more time, and gets it', async () => {
    const unit = await people.at('yte');
    await unit.goto('/viec');
    await unit.getByRole('button', { name: 'Xin gia hạn' }).first().click();
    const dialog = unit.getByRole('dialog');
    await pickDate(unit, dialog.getByLabel('Gia hạn đến hết ngày'), 40);
    await dialog.getByLabel('Lý do').fill('Chờ số liệu của các thôn.');
    await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await unit.getByText('Đã gửi đề nghị gia hạn').waitFor();
    const secretariat = await people.at('vanphong');
    await secretariat.goto('/theo-doi');
    const row = secretariat.locator('#xin-gia-han').getByRole('article').first();
    await row.getByRole('button', { name: 'Đồng ý', exact: true }).click();
    await secretariat.getByRole('dialog').getByLabel('Ý kiến').fill('Đồng ý.');
    await secretariat.getByRole('dialog').getByRole('button', { name: 'Đồng ý gia hạn' }).click();
    await secretariat.getByText('Đã ghi nhận quyết định').waitFor();
    await unit.goto('/viec');
    await unit.getByRole('link', { name: 'Lập báo cáo' }).first().click();
    await unit.getByText('(đã gia hạn)').waitFor();
  });

  await story.step('the secretariat urges at once; the letter stands in the ledger and arrives', async () => {
    const page = await people.at('vanphong');
    const row = await requestOf(page, found, 'Trạm Y tế xã');
    await row.getByRole('button', { name: 'Đôn đốc ngay' }).click();
    await page.getByRole('button', { name: 'Gửi đôn đốc' }).click();
    await page.getByText('Đã đôn đốc Trạm Y tế xã.').waitFor();
    await untilSeen(page, `${found.plan}?muc=thu`, page.getByText('Đôn đốc ngay').first());
    await picture(page, 'ke-hoach-thu');
    await untilArrived(product, 'yte@xuantruong.example', /Đôn đốc thực hiện/u);
    for (const body of ['congan', 'vanhoa', 'mamnon']) {
      await untilArrived(product, `${body}@xuantruong.example`, /Kế hoạch mới ban hành/u);
    }
  });

  await story.step('the secretariat records a paper answer on behalf of a school and excuses another', async () => {
    const page = await people.at('vanphong');
    const row = await requestOf(page, found, 'Trường Tiểu học Xuân Trường');
    await row.getByRole('link').first().click();
    await page.getByRole('button', { name: 'Ghi nhận thay đơn vị' }).click();
    await page.getByText('Không phát sinh').click();
    await page.getByRole('button', { name: 'Ghi nhận báo cáo' }).click();
    await page.getByText('ghi nhận thay đơn vị theo văn bản giấy').waitFor();
    const other = await requestOf(page, found, 'Trường THCS Xuân Trường');
    await other.getByRole('button', { name: 'Miễn, rút, đóng' }).click();
    await page.getByRole('menuitem', { name: 'Miễn báo cáo' }).click();
    await page.getByRole('dialog').getByLabel('Lý do').fill('Trường mới sáp nhập.');
    await page.getByRole('dialog').getByRole('button', { name: 'Miễn báo cáo' }).click();
    await page.getByText('Không phải nộp').first().waitFor();
  });
}

/** Waits until the mailbox holds a letter to this address with such a subject. */
async function untilArrived({ mailboxUrl }, to, subject) {
  for (let n = 0; n < LETTER_WITHIN_SECONDS; n++) {
    const { mails } = await (await fetch(`${mailboxUrl}/api/mails`)).json();
    if (mails.some((mail) => mail.to.includes(to) && subject.test(mail.subject))) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error(`Expected: a letter to ${to} with ${subject}`);
}
/** The relay looks every few seconds; a reminder waits a minute for its like. */
const LETTER_WITHIN_SECONDS = 90;

/** Types a date `days` from today into a date field. */
async function pickDate(page, field, days) {
  const [year, month, day] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-');
  await field.fill(`${day}/${month}/${year}`);
  await field.press('Enter');
}
