interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** How large a JPEG or PNG is in pixels, as it says itself; undefined for anything else. */
export async function pictureSize(bytes: Blob): Promise<PictureSize | undefined> {
  const view = new DataView(await bytes.arrayBuffer());
  try {
    return view.getUint16(0) === jpegStart ? jpegSize(view) : pngSize(view);
  } catch (thrown) {
    if (thrown instanceof RangeError) {
      return undefined;
    }
    throw thrown;
  }
}

const jpegStart = 0xffd8;
const pngStart = 0x89504e47;

/** Walks from segment to segment until the frame's own header (SOF), which is one of 13 kinds. */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const kind = view.getUint8(at + 1);
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
    if (isFrame) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
  }
  return undefined;
}

function pngSize(view: DataView): PictureSize | undefined {
  return view.getUint32(0) === pngStart ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined;
}
