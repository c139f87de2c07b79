import { gzipSync } from 'node:zlib';
import { DESKTOP, picture, PHONE } from './browser.mjs';
import { expect } from './story.mjs';

/** Every page on a phone and on a desktop: it shows its title, fits the width, and complains about nothing. */
export async function lookAtEveryPage({ story, people, product, found }) {
  const pages = [
    ['chutich', '/tong-quan', 'tong-quan', 'Tổng quan'],
    ['vanphong', '/theo-doi', 'theo-doi', 'Bảng theo dõi'],
    ['vanphong', '/du-thao', 'du-thao', 'Dự thảo'],
    ['vanphong', '/ke-hoach', 'ke-hoach', 'Kế hoạch'],
    ...['tien-do', 'don-vi', 'ky-bao-cao', 'chi-tieu', 'dien-bien', 'thu'].map((tab) => [
      'vanphong',
      `${found.plan}?muc=${tab}`,
      `ke-hoach-${tab}`,
      /đuối nước/u,
    ]),
    ['congan', '/viec', 'viec-cong-an', 'Hộp việc'],
    ['yte', '/viec', 'viec-tram-y-te', 'Hộp việc'],
    ['vanphong', found.consolidated, 'tong-hop', /Báo cáo tổng hợp/u],
    ['vanphong', '/don-vi', 'don-vi', 'Đơn vị'],
    ['quantri', '/nguoi-dung', 'nguoi-dung', 'Người dùng'],
    ['vanphong', '/ngay-nghi', 'ngay-nghi', 'Ngày nghỉ'],
    ['vanphong', '/khong-co-trang-nay', 'khong-co-trang', null],
  ];
  for (const size of [DESKTOP, PHONE]) {
    await story.step(`every page fits ${size.width} pixels`, async () => {
      const wide = [];
      for (const [login, path, name, title] of pages) {
        const page = await people.at(login, size);
        await page.goto(path);
        if (title) await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await page.waitForLoadState('networkidle');
        await picture(page, name);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) wide.push(`${name} by ${over}`);
      }
      expect(wide.length === 0, `no page wider than the window: ${wide.join(', ')}`);
    });
  }

  await story.step('the first load stays below 300 kB gzipped', async () => {
    const page = await people.window();
    let bytes = 0;
    page.on('response', async (response) => {
      if (response.url().includes('/assets/')) bytes += gzipSync(await response.body()).length;
    });
    await page.goto('/dang-nhap', { waitUntil: 'networkidle' });
    const signInKb = Math.round(bytes / 1000);
    console.log(`      sign-in page: ${signInKb} kB of scripts and styles, gzipped`);
    expect(signInKb > 0 && signInKb < 300, `less than 300 kB, got ${signInKb}`);
    await page.context().close();
  });

  await story.step('the menu of a phone leads on, to the mailbox too', async () => {
    const page = await people.at('vanphong', PHONE);
    await page.goto('/theo-doi');
    await page.getByRole('button', { name: 'Mở trình đơn' }).click();
    await picture(page, 'trinh-don');
    expect(
      (await page.getByRole('link', { name: 'Hộp thư thử' }).getAttribute('href')).startsWith(product.mailboxUrl),
      'the mailbox',
    );
    await page.getByRole('link', { name: 'Ngày nghỉ', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Ngày nghỉ' }).waitFor();
  });

  await story.step('without a network the page says so and keeps what it shows', async () => {
    const page = await people.at('vanphong');
    await page.goto('/theo-doi');
    await page.getByRole('heading', { level: 1, name: 'Bảng theo dõi' }).waitFor();
    await page.context().setOffline(true);
    await page.getByText('Mất kết nối mạng').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Mất kết nối mạng').waitFor({ state: 'hidden' });
  });

  await story.step('who signs out is out', async () => {
    const page = await people.at('congan');
    await page.goto('/viec');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.waitForURL(/\/dang-nhap/u);
    await page.goto('/viec');
    await page.waitForURL(/\/dang-nhap/u);
  });

  await story.step('no page threw or complained', async () => {
    expect(people.complaints.length === 0, `no complaints, got:\n${people.complaints.slice(0, 8).join('\n')}`);
  });
}
