/** The reader of codes that browsers on phones bring along (Shape Detection API). */
declare class BarcodeDetector {
  detect(image: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
