import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * Takes the pictures of the user guide from a running shop that is empty yet: the example of a
 * year is opened and walked through as a member would. Called by bin/guide.
 */
const [shop, folder] = process.argv.slice(2);
if (!shop || !folder) throw new Error('Name the address of the shop and the folder for the pictures.');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 360, height: 640 } });

/** A picture once nothing is awaited any more. */
async function picture(name) {
  await page.getByText('Sebentar …').first().waitFor({ state: 'hidden' });
  await page.waitForTimeout(700);
  await page.screenshot({ path: `${folder}/${name}.png` });
}
async function open(place, mark) {
  await page.evaluate((hash) => { location.hash = hash; }, `#/${place}`);
  await page.locator(mark).first().waitFor({ timeout: 60_000 });
}
const tap = (name) => page.getByRole('button', { name }).first().click();

await page.goto(shop);
await page.getByText('Lihat contoh').waitFor();
await picture('mulai');
await page.getByText('Lihat contoh').click();
await page.getByText('Cempaka').first().click();
await page.locator('nav').waitFor({ timeout: 180_000 });
await open('beranda', 'main a.line');
await picture('beranda');
await open('saya', 'main section');
await picture('saya');
await open('kasir', '.tiles button');
await picture('kasir');
for (const at of [0, 0, 1]) await page.locator('.tiles button').nth(at).click();
await picture('belanjaan');
await page.locator('[data-listens=true]').waitFor();
await page.locator('.tender button').nth(1).click();
await picture('kembalian');
await tap('Lainnya');
await picture('lainnya');
await page.keyboard.press('Escape');
await open('titipan', 'main ul a');
await picture('titipan');
await page.locator('main ul a').filter({ hasText: 'Rp' }).first().click();
await page.locator('.tasks a').first().waitFor();
await picture('titipan-orang');
await open('belum-setor', 'article');
await picture('belum-setor');
await open('serah', '.values button');
await picture('serah');
await open('sisihan', 'ol button');
await picture('sisihan');
await open('kasbon', 'article');
await picture('kasbon');
await open('barang', 'main li button');
await picture('barang');
await open('barang/perlu', '.days button');
await picture('perlu-dibeli');
await open('piket', 'main section');
await picture('piket');
await open('rapat', 'article');
await picture('rapat');
await open('rapat/tamu', 'main form');
await picture('tamu');
await open('aturan', 'main article, main section');
await picture('aturan');
await open('tutup/2025-12', 'main article');
await picture('tutup-bulan');
await open('upah/2025-12', 'main article');
await picture('upah');
await open('simpanan', 'main a.card');
await picture('simpanan');
await open('pesan', 'article');
await picture('pesan');
await open('uang', 'main a.row');
await picture('uang');
await open('modal', '.falls');
await picture('modal');
await open('laporan', 'main li a');
await picture('laporan');
await open('bantuan', '.tiles a');
await picture('bantuan');
await browser.close();
