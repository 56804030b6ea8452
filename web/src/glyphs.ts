// Characters that the shipped fonts lack, drawn one by one with the fonts of the device.

export interface Glyph {
  width: number;
  height: number;
  left: number;      // from the pen to the picture
  top: number;       // from the baseline to the picture, negative above it
  advance: number;   // px
  coloured: boolean; // emoji: keep the colours; everything else is white to be tinted
  pixels: Uint8ClampedArray;
}

const LARGEST = 160;  // px, each way
const EMPTY = new Uint8ClampedArray(0);

function hasColours(pixels: Uint8ClampedArray): boolean {
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] === 0) continue;
    if (pixels[i] !== pixels[i + 1] || pixels[i] !== pixels[i + 2]) return true;
  }
  return false;
}

export class SystemGlyphs {
  private context: CanvasRenderingContext2D | null | undefined;

  /// Undefined when it can not be drawn.
  draw(character: number, size: number, semibold: boolean): Glyph | undefined {
    this.context ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const { context } = this;
    if (context === null || context === undefined || character > 0x10ffff) return undefined;
    const text = String.fromCodePoint(character);
    const font = `${semibold ? 600 : 400} ${size}px AppText, sans-serif`;
    context.font = font;
    const measured = context.measureText(text);
    const left = Math.floor(-measured.actualBoundingBoxLeft) - 1;
    const top = Math.floor(-measured.actualBoundingBoxAscent) - 1;
    const width = Math.min(LARGEST, Math.ceil(measured.actualBoundingBoxRight) + 1 - left);
    const height = Math.min(LARGEST, Math.ceil(measured.actualBoundingBoxDescent) + 1 - top);
    const blank = measured.actualBoundingBoxRight + measured.actualBoundingBoxLeft <= 0;
    if (blank || width <= 0 || height <= 0) {
      return { width: 0, height: 0, left: 0, top: 0, advance: measured.width, coloured: false, pixels: EMPTY };
    }
    context.canvas.width = width;  // clears it, and its font
    context.canvas.height = height;
    context.font = font;
    context.fillStyle = "#fff";
    context.fillText(text, -left, -top);
    const pixels = context.getImageData(0, 0, width, height).data;
    return { width, height, left, top, advance: measured.width, coloured: hasColours(pixels), pixels };
  }
}
