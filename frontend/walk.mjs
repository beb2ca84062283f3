import { chromium } from 'playwright-core';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const c = await b.newContext({viewport:{width:360,height:640}}); const p = await c.newPage();
p.on('pageerror',e=>console.log('pageerror',e.message));
await p.goto('http://localhost:18080/'); await p.waitForTimeout(1000);
await p.getByText('Lihat contoh').first().click(); await p.waitForTimeout(500);
await p.getByText(process.argv[2]??'KUBE Tulip').click();
for(let i=0;i<90 && !(await p.locator('.level').count());i++) await p.waitForTimeout(1000);
await p.waitForTimeout(3000);
await p.screenshot({path:'/tmp/shots/m-top.png'}); await p.screenshot({path:'/tmp/shots/m-full.png',fullPage:true});
console.log(await p.locator('main, .page').first().innerText());
await p.goto('http://localhost:18080/#/modal/putar'); await p.waitForTimeout(3000);
const n=Number(await p.locator('input[type=range]').getAttribute('max')); console.log('days',n);
for (const d of [20,30,45,60,90,150]) { const t=Date.now(); await p.locator('input[type=range]').fill(String(d)); await p.waitForTimeout(1500); await p.screenshot({path:`/tmp/shots/r${d}.png`,fullPage:true}); console.log('---',d,(await p.locator('.page').innerText()).replace(/\n+/g,' | ')); }
await c.storageState({path:'/tmp/shots/state.json'});
await p.setViewportSize({width:1280,height:800}); await p.waitForTimeout(500); await p.screenshot({path:'/tmp/shots/r-wide.png'}); await p.goto('http://localhost:18080/#/modal'); await p.waitForTimeout(2500); await p.screenshot({path:'/tmp/shots/m-wide.png',fullPage:true});
await b.close();
