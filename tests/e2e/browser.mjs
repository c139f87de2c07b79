import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const ALONE = ['--disable-component-update', '--disable-sync'];

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** Starts Chromium: CHROMIUM_PATH, else Debian's, else the one `npx playwright install chromium` has fetched. */
export function launchChromium() {
  const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined);
  // Chromium's sandbox refuses to run as root.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...root, ...QUIET, ...ALONE] });
}

/** Answers that the wrong turns of the story provoke on purpose; the browser logs each of them as an error. */
const PROVOKED = /status of (400|401|403|404|409|413|415|422)|ERR_INTERNET_DISCONNECTED/u;

/** People at the product: each signs in with a window of their own; what their pages complain about is collected. */
export class People {
  complaints = [];
  #open = new Map();

  constructor(browser, product) {
    this.browser = browser;
    this.product = product;
  }

  /** A window nobody has signed in with yet. */
  async window(size = DESKTOP) {
    const context = await this.browser.newContext({
      viewport: size,
      locale: 'vi-VN',
      baseURL: this.product.url,
      acceptDownloads: true,
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !PROVOKED.test(message.text()))
        this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    return page;
  }

  /** The window of a person, signed in once and kept. */
  async at(login, size = DESKTOP) {
    const key = `${login} ${size.width}`;
    const known = this.#open.get(key);
    if (known) return known;
    const page = await this.window(size);
    await page.goto('/dang-nhap');
    await signIn(page, login, this.product.accounts.get(login));
    await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
    this.#open.set(key, page);
    return page;
  }
}

/** Fills in the sign-in form. */
export async function signIn(page, login, password) {
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** Saves what the page looks like into the folder of E2E_SCREENSHOTS; without it nothing is written. `part`: the whole page, or the window. */
export async function picture(page, name, part = 'page') {
  const folder = process.env.E2E_SCREENSHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  // Animations are at their end.
  await page.screenshot({
    path: join(folder, `${name}-${page.viewportSize().width}.png`),
    fullPage: part === 'page',
    animations: 'disabled',
  });
}
