/** The disks of Hyper-V machines, from the collector or as PowerShell lists them. */
import type { Notices } from '../notices.ts';
import { gbOfBytes } from '../values/cell-values.ts';
import type { FoundDisk } from './disk-order.ts';
import type { JsonNode } from './json-values.ts';

/** Reads a disk; notices tell what Site Recovery cannot take as it is. */
export function hyperVDisk(node: JsonNode, machine: string, notices: Notices): FoundDisk {
  const path = node.get('path').text ?? '';
  const size = node.get('sizeBytes', 'Size', 'MaximumSize', 'MaxInternalSize');
  const { controller, unit } = placeOf(node);
  const isPassThrough = node.get('passThrough').boolean ?? /^disk \d+ /i.test(path);
  const isDifferencing =
    /^(?:differencing|4)$/i.test(node.get('vhdType').text ?? '') || /\.avhdx?$/i.test(path);
  const isShared =
    node.get('shared').boolean ??
    node.get('SupportPersistentReservations').boolean ??
    (/\.vhds$/i.test(path) || undefined);
  const bytes = size.number ?? passThroughBytes(path);
  if (isPassThrough)
    notices.add({
      item: machine,
      message: 'A pass-through disk is stated like any other; Site Recovery replicates VHDs only.',
      at: node.at,
      level: 'attention',
    });
  if (isDifferencing)
    notices.add({
      item: machine,
      message: 'The machine runs on a checkpoint (differencing disk); its full size is stated.',
      at: node.at,
      level: 'information',
    });
  if (bytes === undefined)
    notices.add({
      item: machine,
      message: 'The size of a disk is missing; collect it with Get-VHD.',
      at: node.at,
      level: 'attention',
    });
  return {
    key: path === '' ? undefined : path.toLowerCase(),
    name: path === '' ? undefined : path.slice(path.lastIndexOf('\\') + 1),
    sizeGB: bytes === undefined ? undefined : { value: gbOfBytes(bytes), at: size.at },
    number: undefined,
    controller,
    unit,
    isTold: false,
    ...(isShared !== undefined && { shared: node.fact(isShared) }),
  };
}

/** `SCSI 0:1`, or ControllerType (0 is IDE) with number and location; IDE comes before SCSI. */
function placeOf(node: JsonNode): Pick<FoundDisk, 'controller' | 'unit'> {
  const stated = /^(IDE|SCSI) ?(\d{1,3}):(\d{1,3})$/i.exec(node.get('controller').text ?? '');
  if (stated !== null) {
    const [, type = '', controller, unit] = stated;
    return { controller: placed(/ide/i.test(type), Number(controller)), unit: Number(unit) };
  }
  const type = node.get('ControllerType').text;
  const number = node.get('ControllerNumber').number;
  if (type === undefined || number === undefined) return { controller: undefined, unit: undefined };
  return {
    controller: placed(/^(?:0|ide)$/i.test(type), number),
    unit: node.get('ControllerLocation').number,
  };
}

function placed(isIde: boolean, number: number): number {
  return isIde ? number : 100 + number;
}

/** `Disk 3 200.00 GB Bus 0 Lun 1 Target 0` */
function passThroughBytes(path: string): number | undefined {
  const gb = /^disk \d{1,4} ([\d.,]{1,12}) GB\b/i.exec(path)?.[1];
  const number = gb === undefined ? NaN : Number(gb.replace(',', '.'));
  return Number.isFinite(number) ? number * 1024 ** 3 : undefined;
}
