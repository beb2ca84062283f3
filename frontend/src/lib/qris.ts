/** A merchant's own QRIS text, read and checked: whom it pays, and the text asking for an amount. */
export type Qris = { text: string; name: string; nmid: string; city: string; asking: (amount: number) => string };
/** Why a text cannot be used; the shop refuses it for the same reason. */
export type QrisFault = 'torn' | 'foreign' | 'noMerchant' | 'hasAmount';

type Part = { tag: string; says: string };

/** No QRIS payment may be larger. */
export const QRIS_MOST = 10_000_000;
/** A tip would be asked for beside the amount; the sum is worked out anew. */
const LEFT_OUT = ['55', '56', '57', '63'];
const HEAD = 4;

/** The sum at the end, CRC-16/CCITT-FALSE, by which a misread letter shows. */
export function checkSum(text: string): string {
  let sum = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) sum = ((sum & 0x8000) === 0 ? sum << 1 : (sum << 1) ^ 0x1021) & 0xffff;
  }
  return sum.toString(16).toUpperCase().padStart(HEAD, '0');
}

/** Two digits say what a part is, two how long it is; none where the text does not divide so. */
function divide(text: string): Part[] | null {
  const parts: Part[] = [];
  for (let at = 0; at < text.length;) {
    const head = text.slice(at, at + HEAD);
    const end = at + HEAD + Number(head.slice(2));
    if (!/^\d{4}$/.test(head) || end > text.length) return null;
    parts.push({ tag: head.slice(0, 2), says: text.slice(at + HEAD, end) });
    at = end;
  }
  return parts;
}

const find = (parts: Part[], tag: string): string | undefined => parts.find((part) => part.tag === tag)?.says;
const written = ({ tag, says }: Part): string => `${tag}${String(says.length).padStart(2, '0')}${says}`;

function write(parts: Part[], amount: number): string {
  if (!Number.isInteger(amount) || amount < 1 || amount > QRIS_MOST) throw new RangeError(`no QRIS of ${amount}`);
  const body = parts.filter(({ tag }) => !LEFT_OUT.includes(tag)).flatMap((part) => {
    if (part.tag === '01') return [{ tag: '01', says: '12' }];
    return part.tag === '53' ? [part, { tag: '54', says: String(amount) }] : [part];
  });
  const text = `${body.map(written).join('')}6304`;
  return text + checkSum(text);
}

/** Checks all that can be checked without asking the provider. */
export function readQris(pasted: string): Qris | QrisFault {
  const text = pasted.trim();
  const end = text.length - HEAD;
  const parts = divide(text);
  if (parts === null || !text.startsWith('0002') || text.slice(end - HEAD, end) !== '6304' || checkSum(text.slice(0, end)) !== text.slice(end)) return 'torn';
  if (find(parts, '53') !== '360' || find(parts, '58') !== 'ID') return 'foreign';
  // The national register's account first, then the providers'.
  const accounts = parts.filter(({ tag }) => tag === '51' || (tag >= '26' && tag <= '45')).sort((one, other) => other.tag.localeCompare(one.tag)).map(({ says }) => divide(says));
  if (accounts.length === 0) return 'noMerchant';
  if (accounts.includes(null)) return 'torn';
  if (find(parts, '54') !== undefined) return 'hasAmount';
  const nmid = accounts.map((account) => find(account ?? [], '02')).find((number) => number !== undefined) ?? '';
  return { text, name: find(parts, '59') ?? '', nmid, city: find(parts, '60') ?? '', asking: (amount) => write(parts, amount) };
}

const WORDS = /[^\p{L}\p{N}]+/u;

/** Whether a merchant's name tells that it is the group; WARUNG KUBE CEMPAKA does for KUBE Cempaka. */
export function namesGroup(merchant: string, group: string): boolean {
  const said = merchant.toUpperCase().split(WORDS);
  return group.toUpperCase().split(WORDS).filter((word) => word !== '' && word !== 'KUBE').every((word) => said.includes(word));
}
