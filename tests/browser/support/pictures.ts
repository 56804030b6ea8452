// Counting what is drawn: frames of the program, and pictures that reach the canvas.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/// Pictures that reach the canvas, counted where they are cleared for drawing.
export const countPictures = (): void => {
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

export const pictures = (): number => (window as unknown as { pictures: number }).pictures;

/// Frames and presented pictures that one letter costs in the field that has the focus. Counted two animation frames
/// after the letter: the save comes later, and costs pictures of its own.
export async function frameOfNextLetter(page: Page, letter: string): Promise<number[]> {
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
  await page.keyboard.press(letter);
  return counting.evaluate(({ counted }) => counted);
}

/// One frame, and a picture only where the letter changed something beside its field.
export async function costsOneFrame(page: Page, letter: string): Promise<void> {
  const [frames = 0, presented = 0] = await frameOfNextLetter(page, letter);
  expect(frames, 'frames').toBe(1);
  expect(presented, 'presented frames').toBeLessThanOrEqual(1);
}
