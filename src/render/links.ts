import { isHarmless } from './harmless.ts';

const WEB = /^https?:\/\/[^\s/\\@?#<>]+(?:[/?#][^\s\\<>]*)?$/i;
const OTHER = /^(?:mailto|tel):[^\s\\<>]+$/i;

/** True for an address that may become a link: with a scheme that a page may bear, and without a name that stands in for the host. */
export const isSafeLink = (url: string): boolean => (WEB.test(url) || OTHER.test(url)) && isHarmless(url);
