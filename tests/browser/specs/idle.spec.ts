// At rest nothing is drawn; a letter costs one picture.
import { expect, test } from '../support/test';

/// Pictures that reach the canvas, counted where they are cleared for drawing.
const countPictures = (): void => {
  Object.assign(window, { pictures: 0 });
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own canvas below
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
    const context = Reflect.apply(getContext, this, given) as WebGL2RenderingContext | null;
    if (given[0] !== 'webgl2' || context === null || 'counted' in context) return context;
    const viewport = context.viewport.bind(context);
    let drawing = false;
    const draw = context.drawElements.bind(context);
    Object.assign(context, {
      counted: true,
      viewport: (...box: Parameters<typeof viewport>) => {
        drawing = true;
        viewport(...box);
      },
      drawElements: (...list: Parameters<typeof draw>) => {
        if (drawing) (window as unknown as { pictures: number }).pictures++;
        drawing = false;
        draw(...list);
      },
    });
    return context;
  } as typeof getContext;
};

test.beforeEach(async ({ app, page }) => {
  await page.addInitScript(countPictures);
  await app.start();
  await app.newDraft();
  await app.saved();
});

const pictures = (): number => (window as unknown as { pictures: number }).pictures;

test('no frame at all while nothing happens, also with the caret in a field', async ({ app, page }) => {
  await app.press(app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Jabatan' }));
  await app.idle();
  const before = await app.frames();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
  expect(await app.frames()).toBe(before);
});

test('exactly one presented frame for a letter', async ({ app, page }) => {
  const field = app.region('Pegawai yang Dinilai').getByRole('textbox', { name: 'Jabatan' });
  await app.press(field);
  await page.keyboard.type('Prana');
  await app.saved();
  await app.idle();
  // Counted two animation frames after the letter: the save comes later, and costs pictures of its own.
  const counting = await page.evaluateHandle(() => {
    const now = (): [number, number] => [window.__luring?.frames() ?? 0, (window as unknown as { pictures: number }).pictures];
    const counted = new Promise<number[]>((resolve) => {
      document.activeElement?.addEventListener('beforeinput', () => {
        const start = now();
        requestAnimationFrame(() => requestAnimationFrame(() => {
          const end = now();
          resolve([end[0] - start[0], end[1] - start[1]]);
        }));
      }, { once: true });
    });
    return { counted };
  });
  await page.keyboard.press('t');
  const counts = await counting.evaluate(({ counted }) => counted);
  expect(counts, 'frames, presented frames').toEqual([1, 1]);
  await expect(field).toHaveValue('Pranat');
  expect(await page.evaluate(pictures)).toBeGreaterThan(0);
});

test('moving the mouse over an empty place presents nothing', async ({ app, page }) => {
  await page.mouse.move(640, 20);
  await app.idle();
  const before = await page.evaluate(pictures);
  for (let x = 640; x < 660; x++) await page.mouse.move(x, 20);
  await app.idle();
  expect(await page.evaluate(pictures)).toBe(before);
});
