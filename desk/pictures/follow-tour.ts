// Takes the tour as a person does who presses only what the ring is around, and reads nothing else.
import type { Frame, Page } from 'playwright-core';

/** A busy machine needs this long for a step. */
const STEP_MS = 90_000;

/** What the tour shows at one moment. */
export interface Pointing {
  step: string;
  say: string;
  /** The kind of control. */
  kind: string;
  /** Where to press, in the window. */
  x: number;
  y: number;
}

/**
 * Presses what the tour points at until it is done.
 * @param onPress called before each press
 * @returns what the tour said, in order
 */
export async function followTour(page: Page, onPress: (pointing: Pointing, index: number) => Promise<void>): Promise<Pointing[]> {
  const pressed: Pointing[] = [];
  for (;;) {
    const next = await nextPointing(page, pressed.at(-1));
    if (next.step === 'done') return pressed;
    await onPress(next, pressed.length);
    await page.mouse.click(next.x, next.y);
    pressed.push(next);
    // More presses than a person would make mean that the tour goes in a circle.
    if (pressed.length > 60) throw new Error(`The tour does not end: ${next.say}`);
  }
}

/** Waits until the tour points at something else than before, and no longer moves. */
async function nextPointing(page: Page, before: Pointing | undefined): Promise<Pointing> {
  let last = '';
  for (const until = Date.now() + STEP_MS; Date.now() < until; ) {
    const now = await pointing(page);
    const key = JSON.stringify(now);
    if (now && key === last && key !== JSON.stringify(before)) return now;
    last = key;
    await page.waitForTimeout(300);
  }
  throw new Error(`The tour points at nothing new after “${before?.say ?? 'its start'}”: ${await page.locator('.tour-say').innerText()}`);
}

async function pointing(page: Page): Promise<Pointing | undefined> {
  const card = page.locator('section.tour');
  if (!(await card.count())) return undefined;
  const step = (await card.getAttribute('data-step')) ?? '';
  const kind = (await card.getAttribute('data-points-at')) ?? '';
  const say = await page.locator('.tour-say').innerText();
  if (step === 'done') return { step, say, kind, x: 0, y: 0 };
  const ring = await page
    .locator('.tour-ring')
    .boundingBox({ timeout: 200 })
    .catch(() => null);
  const box = ring ?? (await pointedIn(page.frames()));
  if (!box) return undefined;
  return { step, say, kind, x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

async function pointedIn(frames: Frame[]) {
  for (const frame of frames) {
    const box = await frame
      .locator('[data-pointed]')
      .boundingBox({ timeout: 100 })
      .catch(() => null);
    if (box) return box;
  }
  return null;
}
