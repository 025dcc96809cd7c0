// Pictures as documents.get answers them, by id.
import { type DocumentNode, type Picture, paragraphsOf } from '../../../documents/content/model';
import { message } from '../../json';
import { headersAndFooters } from '../segments';
import { points } from '../style-values';

/** Absent without any. */
export function inlineObjectsOf(document: DocumentNode): object | undefined {
  const sections = [document.body, ...headersAndFooters(document).map(({ section }) => section)];
  const pictures = sections.flatMap(paragraphsOf).flatMap(({ runs }) => runs.flatMap(({ image }) => (image ? [image] : [])));
  return pictures.length ? Object.fromEntries(pictures.map((picture) => [picture.id, pictureMessage(picture)])) : undefined;
}

/** The API measures in points. */
const length = (pixels: number) => points(pixels * 0.75);

const pictureMessage = ({ id, width, height, altTitle, altDescription }: Picture): object => ({
  objectId: id,
  inlineObjectProperties: {
    embeddedObject: message({
      title: altTitle,
      description: altDescription,
      imageProperties: { contentUri: `https://lh3.googleusercontent.com/${id}`, cropProperties: {} },
      size: { height: length(height), width: length(width) },
    }),
  },
});
