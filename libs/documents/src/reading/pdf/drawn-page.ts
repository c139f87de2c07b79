import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Draws a page at the scale that `scaleFor` gives for its size in points; what pdf.js keeps for it is the caller's to clean up. */
export async function drawnPage(
  page: PDFPageProxy,
  scaleFor: (size: { width: number; height: number }) => number,
): Promise<Canvas> {
  const viewport = page.getViewport({ scale: scaleFor(page.getViewport({ scale: 1 })) });
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  // pdf.js is typed for the browser's canvas; this one draws the same way.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: 'white' }).promise;
  return canvas;
}
