/** The icons of the installed handbook, drawn from the site's mark when the site is built. */
import sharp from 'sharp';

/** An icon, and what systems do with it. */
export interface Icon {
  /** Its name in `icons/`, without `.png`. */
  readonly name: string;
  /** Pixels of a side. */
  readonly size: number;
  /** `maskable`: a system may cut it to any shape (Web App Manifest, section 1.8.4). */
  readonly purpose: 'any' | 'maskable';
  /** How much of a side the mark takes up; what is around it has the accent colour. */
  readonly share: number;
}

/**
 * The sizes that browsers ask for before they offer to install. Of a maskable icon only the middle,
 * four fifths wide, is sure to be seen.
 */
export const MANIFEST_ICONS: readonly Icon[] = [
  { name: '192', size: 192, purpose: 'any', share: 1 },
  { name: '512', size: 512, purpose: 'any', share: 1 },
  { name: 'maskable-512', size: 512, purpose: 'maskable', share: 0.8 },
];

/** For the home screen of iOS, which rounds the corners itself and shows transparency as black. */
export const TOUCH_ICON: Icon = { name: 'touch', size: 180, purpose: 'maskable', share: 1 };

/** Where an icon is, below the base. */
export function iconPath({ name }: Icon): string {
  return `icons/${name}.png`;
}

/**
 * Draws an icon as a PNG.
 *
 * @param mark the file of the mark: SVG or PNG
 * @param color of the ground, `#rrggbb`; an icon that systems do not cut has none
 */
export async function drawIcon(
  { size, purpose, share }: Icon,
  mark: Uint8Array,
  color: string,
): Promise<Buffer> {
  const side = Math.round(size * share);
  const transparent = { r: 0, g: 0, b: 0, alpha: 0 };
  const drawn = await sharp(mark, { density: densityFor(side) })
    .resize(side, side, { fit: 'contain', background: transparent })
    .png()
    .toBuffer();
  const background = purpose === 'maskable' ? color : transparent;
  return sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: drawn }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** SVG is drawn at this many dots per inch, 72 of which are its own size; so it is never enlarged. */
function densityFor(side: number): number {
  const smallestMark = 16;
  return (72 * side) / smallestMark;
}
