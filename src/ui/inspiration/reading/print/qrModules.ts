import { encodeQR } from 'qr';

/** A QR code as a drawing: path data in a box of `size` by `size`. */
interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** Modules of quiet ground around the code that scanners need (ISO/IEC 18004). */
const quiet = 4;

/** The QR code of an address; its middle correction level stands a crease or a spot of coffee. */
export function qrDrawingOf(address: string): QrDrawing {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: quiet });
  const path = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size: rows.length, path: path.join('') };
}
