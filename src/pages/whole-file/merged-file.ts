// One PDF made of many: pages are copied, pictures get a page of their own, and each page gets its number in the whole file.
import { degrees, EncryptedPDFError, PDFDocument, PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';

interface Part {
  mimeType: string;
  base64: string;
}

/** Why a paper cannot be put among the others. */
export type Unmerged = 'locked' | 'unreadable';

/** A4 in points, with the margin around a picture. */
const A4 = { width: 595.28, height: 841.89, margin: 28.35 };

export class MergedFile {
  /** How many pages the papers have together, without the list in front. */
  pages = 0;

  private constructor(private readonly whole: PDFDocument) {}

  static async begin(title: string): Promise<MergedFile> {
    const whole = await PDFDocument.create();
    whole.setTitle(title);
    whole.setLanguage('vi');
    return new MergedFile(whole);
  }

  /** Adds the pages of a paper at the end; returns how many, or why it has none. */
  async add(part: Part): Promise<number | Unmerged> {
    const pages = await this.pagesOf(part);
    if (typeof pages === 'string') return pages;
    for (const page of pages) this.whole.addPage(page);
    this.pages += pages.length;
    return pages.length;
  }

  /** Numbers the pages and puts the list of papers before them; returns why it is not there, or undefined. */
  async finish(list: Part | undefined): Promise<Unmerged | undefined> {
    await this.number();
    const pages = list ? await this.pagesOf(list) : [];
    if (typeof pages === 'string') return pages;
    for (const [index, page] of pages.entries()) this.whole.insertPage(index, page);
    return undefined;
  }

  /** Returns an address of the file in this window. */
  async url(): Promise<string> {
    const bytes = await this.whole.save();
    return URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }));
  }

  private async pagesOf({ mimeType, base64 }: Part): Promise<PDFPage[] | Unmerged> {
    try {
      if (mimeType !== 'application/pdf') return [await this.picturePage(mimeType, base64)];
      const from = await PDFDocument.load(base64);
      return await this.whole.copyPages(from, from.getPageIndices());
    } catch (error) {
      return error instanceof EncryptedPDFError ? 'locked' : 'unreadable';
    }
  }

  /** A page for a picture, as large as A4 takes it, on its side when the picture is wider than high. */
  private async picturePage(mimeType: string, base64: string): Promise<PDFPage> {
    const picture = await (mimeType === 'image/png' ? this.whole.embedPng(base64) : this.whole.embedJpg(base64));
    const [width, height] = picture.width > picture.height ? [A4.height, A4.width] : [A4.width, A4.height];
    const page = PDFPage.create(this.whole);
    page.setSize(width, height);
    const scaled = picture.scaleToFit(width - 2 * A4.margin, height - 2 * A4.margin);
    page.drawImage(picture, { ...scaled, x: (width - scaled.width) / 2, y: (height - scaled.height) / 2 });
    return page;
  }

  /** At the lower right corner as the page is read, whichever way it is turned. */
  private async number(): Promise<void> {
    const font = await this.whole.embedFont(StandardFonts.Helvetica);
    for (const [index, page] of this.whole.getPages().entries()) {
      const text = `${index + 1}/${this.pages}`;
      const { x, y, width, height } = page.getCropBox();
      const [right, bottom] = [24 + font.widthOfTextAtSize(text, 9), 16];
      const angle = ((page.getRotation().angle % 360) + 360) % 360;
      const places: Record<number, [number, number]> = {
        0: [x + width - right, y + bottom],
        90: [x + width - bottom, y + height - right],
        180: [x + right, y + height - bottom],
        270: [x + bottom, y + right],
      };
      const [left, low] = places[angle] ?? places[0]!;
      page.drawText(text, { x: left, y: low, size: 9, font, color: rgb(0.35, 0.35, 0.35), rotate: degrees(angle) });
    }
  }
}
