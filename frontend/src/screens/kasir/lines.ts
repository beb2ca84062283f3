import BinaryBitmap from '@zxing/library/esm/core/BinaryBitmap';
import HybridBinarizer from '@zxing/library/esm/core/common/HybridBinarizer';
import DecodeHintType from '@zxing/library/esm/core/DecodeHintType';
import MultiFormatUPCEANReader from '@zxing/library/esm/core/oned/MultiFormatUPCEANReader';
import ReaderException from '@zxing/library/esm/core/ReaderException';
import RGBLuminanceSource from '@zxing/library/esm/core/RGBLuminanceSource';

/** More points than this cost time on a small phone, and tell no more of thick and thin lines. */
const WIDE = 640;
const HINTS = new Map([[DecodeHintType.TRY_HARDER, true]]);

/** Reads the codes on packs (EAN and UPC) where the browser brings no reader of its own. */
export function lineReader(): Pick<BarcodeDetector, 'detect'> {
  const reader = new MultiFormatUPCEANReader(HINTS);
  const canvas = document.createElement('canvas');
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  /** The code in the picture the camera shows now; none while it holds none. */
  async function detect(video: HTMLVideoElement): Promise<{ rawValue: string }[]> {
    if (video.videoWidth === 0 || paper === null) return [];
    const width = Math.min(WIDE, video.videoWidth);
    const height = Math.round((video.videoHeight * width) / video.videoWidth);
    Object.assign(canvas, { width, height });
    paper.drawImage(video, 0, 0, width, height);
    const grey = greyOf(paper.getImageData(0, 0, width, height).data);
    const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, width, height)));
    try {
      return [{ rawValue: reader.decode(bitmap, HINTS).getText() }];
    } catch (none) {
      // A picture without a code: there comes another one soon.
      if (none instanceof ReaderException) return [];
      throw none;
    }
  }
  return { detect };
}

function greyOf(colours: Uint8ClampedArray): Uint8ClampedArray {
  const grey = new Uint8ClampedArray(colours.length / 4);
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = colours.subarray(at * 4, at * 4 + 3);
    grey[at] = (red + 2 * green + blue) / 4;
  }
  return grey;
}
