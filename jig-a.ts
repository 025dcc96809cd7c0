import { openSheet, selectCell } from './desk/pictures/browser-hands';
export default async (page: any) => {
  const where = () => page.locator('.ic-formula-bar-address').innerText();
  await page.getByRole('button', { name: 'Bảng tính' }).click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: '/tmp/g1.png' });
  await openSheet(page, 'Sổ sự cố');
  await page.waitForTimeout(300);
  for (const key of ['ArrowDown', 'ArrowRight', 'Home', 'End', 'Control+Home', 'Control+End', 'Control+ArrowRight', 'Control+ArrowDown', 'Control+ArrowLeft', 'Control+ArrowUp', 'PageDown', 'PageUp', 'Tab', 'Shift+Tab', 'F2', 'Escape', 'Enter', 'Shift+Enter', 'Control+a', 'Control+Shift+ArrowDown', 'Control+Shift+ArrowRight', 'Shift+Home', 'Shift+End', 'Shift+PageDown', 'Control+ ', 'Shift+ ', 'Control+Shift+Home', 'Alt+ArrowDown', 'Alt+ArrowUp', 'Control+b', 'Control+z']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(80);
    console.log(key, await where());
  }
  await page.screenshot({ path: '/tmp/g2.png' });
};
