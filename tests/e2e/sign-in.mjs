import { DESKTOP, picture, PHONE, signIn } from './browser.mjs';
import { expect } from './story.mjs';

/** Who may come in, and where each arrives. */
export async function signInRightAndWrong({ story, people, product }) {
  await story.step('a page asked for without signing in leads to the sign-in and back', async () => {
    const page = await people.window();
    await page.goto('/don-vi');
    await page.waitForURL(/\/dang-nhap\?den=/u);
    await signIn(page, 'vanphong', product.accounts.get('vanphong'));
    await page.waitForURL(/\/don-vi$/u);
    await page.context().close();
  });

  await story.step('a wrong password is refused with a clear word', async () => {
    for (const size of [DESKTOP, PHONE]) {
      const page = await people.window(size);
      await page.goto('/dang-nhap');
      await signIn(page, 'vanphong', 'khong-phai-mat-khau');
      const word = await page.getByRole('alert').innerText();
      expect(/không đúng/u.test(word), `a refusal, got “${word}”`);
      await picture(page, 'dang-nhap');
      await page.context().close();
    }
  });

  for (const [login, path, title] of [
    ['chutich', '/tong-quan', 'Tổng quan'],
    ['vanphong', '/theo-doi', 'Bảng theo dõi'],
    ['congan', '/viec', 'Hộp việc'],
    ['quantri', '/don-vi', 'Đơn vị'],
  ]) {
    await story.step(`${login} arrives at ${title}`, async () => {
      const page = await people.at(login);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(new URL(page.url()).pathname === path, `${path}, got ${page.url()}`);
    });
  }

  await story.step('somebody of a unit is not offered the board, and is refused it', async () => {
    const page = await people.at('congan');
    expect((await page.getByRole('link', { name: 'Bảng theo dõi' }).count()) === 0, 'no link to the board');
    await page.goto('/theo-doi');
    await page.getByText(/không có quyền/u).waitFor();
  });
}
