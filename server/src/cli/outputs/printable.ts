/** What is untrusted is printed so that no terminal and no pipeline interprets it. */
export { leading, printable, safeJson } from '../../text/visible-text.ts';
