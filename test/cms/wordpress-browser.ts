/** A browser as a visitor and as somebody who works on the site. */
import { chromium, type Browser, type Page } from 'playwright-core';

const { findPrograms } = (await import(new URL('../../tools/browsers.mjs', import.meta.url).href)) as { findPrograms: () => { chromium?: string } };

/** Opens Chromium. */
export async function openBrowser(): Promise<Browser> {
  const { chromium: executablePath } = findPrograms();
  if (!executablePath) throw new Error('Chromium is missing; "node tools/browsers.mjs --install" installs it.');
  return chromium.launch({ executablePath, args: ['--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
}

/** Looks at a page in a context of its own. */
export async function look<T>(browser: Browser, address: string, options: { readonly javaScriptEnabled?: boolean }, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'fr', timezoneId: 'Europe/Paris', viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    if (address) await page.goto(address);
    return await act(page);
  } finally {
    await context.close();
  }
}

/** Logs in; the passwords are those of `wordpress-up.sh`. */
export async function logIn(page: Page, address: string, user: 'admin' | 'auteur'): Promise<void> {
  await page.goto(`${address}wp-login.php`);
  // At once: scripts of that page empty and focus its fields in a moment of their own.
  const sent = page.locator('#loginform').evaluate((form: HTMLFormElement, name) => {
    form.querySelector<HTMLInputElement>('#user_login')!.value = name;
    form.querySelector<HTMLInputElement>('#user_pass')!.value = `${name}-essai`;
    form.submit();
  }, user);
  await Promise.all([page.waitForURL(/wp-admin/), sent]);
}
