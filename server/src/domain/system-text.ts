/** Brings the name of a system, as people and tools write it, into one form to read it in. */
import { architectureIn, withoutMarks, type Architecture } from './version-number.ts';

/** A text that names a system, without what says nothing about the product and its version. */
export interface SystemText {
  readonly plain: string;
  readonly architecture: Architecture | undefined;
  /** The type around a name in parentheses, as the Azure portal has it: `Linux (redhat 7.9)`. */
  readonly outer: string | undefined;
}

/** No name is longer; more text says nothing about the system. */
const MAX_LENGTH = 200;

/** Reads past labels, trademarks, bits and makers, and expands abbreviations of Windows. */
export function systemText(text: string): SystemText {
  // WMI appends to the name: `|C:\Windows|\Device\Harddisk0\Partition1`.
  const [name = ''] = text.slice(0, MAX_LENGTH).split('|', 1);
  const value = name
    .replace(label, '')
    .replace(/^["']|["']$/g, '')
    .replace(/[\s_]+/g, ' ')
    .trim();
  const bare = withoutMarks(value);
  const portal = /^(linux|windows) ?\((.+)\)$/i.exec(bare);
  return {
    plain: expanded(portal?.[2] ?? bare),
    architecture: architectureIn(value),
    outer: portal?.[1],
  };
}

const label =
  /^\s*(?:PRETTY_NAME|NAME|VERSION|Caption|OS(?: Name| Version)?|Betriebssystem(?:name)?) ?[:=] ?/i;

/** Expands what stands for Windows: `W2K12 R2`, `WS2019`, `Win10`, `WinSrv 2016`. */
function expanded(text: string): string {
  const maker = /^(?:microsoft|ms|novell)[ -]+(?!sql)/i;
  const isMicrosoft = /^(?:microsoft|ms) +server\b/i.test(text);
  const name = text.replace(maker, '');
  return (isMicrosoft ? `Windows ${name}` : name)
    .replace(windows2k, (_, year: string) => `Windows Server 20${year.padStart(2, '0')} `)
    .replace(/^[wW](?:[iI][nN])?2[kK](?![\p{L}\d])/u, 'Windows Server 2000')
    .replace(/^ws[ -]?(0[38]|12|16|19|22|25)(?!\d)/i, 'Windows Server 20$1 ')
    .replace(windowsOfYear, 'Windows Server ')
    .replace(windowsServer, 'Windows Server')
    .replace(/^win[ -]?(?=\d|xp\b|vista\b|nt\b)/i, 'Windows ');
}

// The case is stated, because letters of all scripts in any case take long to compile.
const windowsServer =
  /^[wW][iI][nN](?:[dD][oO][wW][sS])?[ -]?[sS](?:[rR][vV]|[vV][rR]|[eE][rR][vV][eE][rR])(?!\p{L})/u;
const windows2k = /^(?:w(?:in(?:dows)?)?[ -]?)?(?:s(?:erver|rv|vr)?[ -]?)?2k(\d\d?)(?!\d)/i;
const windowsOfYear = /^w(?:in(?:dows)?)?[ -]?(?:s(?:erver|rv|vr)?[ -]?)?(?=20\d\d(?!\d))/i;
