import { crc32 } from 'node:zlib';
import { strFromU8 } from 'fflate';

/** What a zip file says at its end of one of its parts. */
export interface ZipEntry {
  readonly path: string;
  readonly checksum: number;
  readonly isEncrypted: boolean;
}

// Signatures and places: APPNOTE.TXT of PKWARE, 4.3.12 (entry of the directory) and 4.3.16 (its end).
const ENTRY = 0x02_01_4b_50;
const ENTRY_SIZE = 46;
const END = 0x06_05_4b_50;
const END_SIZE = 22;
const LONGEST_REMARK = 0xff_ff;
const ENCRYPTED = 0b1;
const UTF_8 = 1 << 11;

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_REMARK); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new RangeError('no directory');
}

/** The directory of a zip file: what programs that open it go by. @throws {RangeError} where there is none */
export function directoryOf(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('no entry');
    const start = at + ENTRY_SIZE;
    const length = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const entry = {
      path: strFromU8(file.subarray(start, start + length), (flags & UTF_8) === 0),
      checksum: view.getUint32(at + 16, true),
      isEncrypted: (flags & ENCRYPTED) !== 0,
    };
    at = start + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

/** True for the bytes that a directory speaks of. */
export const isSound = ({ checksum }: ZipEntry, bytes: Uint8Array): boolean => crc32(bytes) === checksum;
