/** Units, accounts and holidays are kept by those who may. */
export async function keepTheRegistry({ story, people }) {
  await story.step('the secretariat adds a unit with another name and an address', async () => {
    const page = await people.at('vanphong');
    await page.goto('/don-vi');
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên đơn vị').fill('Thôn Trung');
    await dialog.getByLabel('Thư điện tử', { exact: true }).fill('khong-phai-dia-chi');
    await dialog.getByRole('button', { name: 'Tạo đơn vị' }).click();
    await dialog.getByText('Địa chỉ thư điện tử chưa đúng dạng').waitFor();
    await dialog.getByLabel('Thư điện tử', { exact: true }).fill('thontrung@xuantruong.example');
    await dialog.getByRole('button', { name: 'Tạo đơn vị' }).click();
    await page.getByPlaceholder('Ví dụ: CAX').fill('Xóm Trung');
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.getByText('Đã thêm tên gọi khác.').waitFor();
    await page.goto('/don-vi');
    await page.getByRole('article').filter({ hasText: 'Thôn Trung' }).getByText('Xóm Trung').waitFor();
  });

  await story.step('the administrator makes an account, and its person signs in', async () => {
    const page = await people.at('quantri');
    await page.goto('/nguoi-dung');
    await page.getByRole('button', { name: 'Thêm người dùng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên đăng nhập').fill('thontrung');
    await dialog.getByLabel('Tên hiển thị').fill('Trưởng thôn Trung');
    await dialog.getByLabel('Đơn vị').fill('thon trung');
    await page.getByTitle('Thôn Trung').last().click();
    await dialog.getByLabel('Mật khẩu ban đầu').fill('mat-khau-ban-dau-1');
    await dialog.getByRole('button', { name: 'Tạo tài khoản' }).click();
    await page.getByText('Đã tạo tài khoản.').waitFor();
    people.product.accounts.set('thontrung', 'mat-khau-ban-dau-1');
    const own = await people.at('thontrung');
    await own.getByRole('heading', { level: 1, name: 'Hộp việc' }).waitFor();
  });

  await story.step('a day off is added and taken away again', async () => {
    const page = await people.at('vanphong');
    await page.goto('/ngay-nghi');
    const year = new Date().getFullYear();
    await page.getByRole('button', { name: 'Thêm ngày' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ngày', { exact: true }).fill(`31/12/${year}`);
    await dialog.getByLabel('Ngày', { exact: true }).press('Enter');
    await dialog.getByLabel('Tên', { exact: true }).fill('Nghỉ theo thông báo của tỉnh');
    await dialog.getByLabel('Căn cứ').fill('Thông báo thử');
    await dialog.getByRole('button', { name: 'Thêm', exact: true }).click();
    const row = page.getByRole('article').filter({ hasText: 'Nghỉ theo thông báo của tỉnh' });
    await row.getByRole('button', { name: 'Bỏ' }).click();
    await page.getByRole('button', { name: 'Bỏ ngày này' }).click();
    await page.getByText('Đã bỏ ngày khỏi lịch.').waitFor();
    await row.waitFor({ state: 'detached' });
  });
}
