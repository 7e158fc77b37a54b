/** The headers of RVTools, of versions 3 and 4, in the form in which they compare. */
import type { RvTab } from './rvtools-words.ts';

const HEADERS: Readonly<Record<RvTab, string>> = {
  vInfo:
    'vm powerstate template srmplaceholder configstatus dnsname connectionstate gueststate ' +
    'heartbeat consolidationneeded poweron suspendedtomemory suspendtime suspendinterval ' +
    'creationdate changeversion cpus overallcpureadiness memory activememory nics disks ' +
    'totaldiskcapacitymb fixedpassthruhotplug minrequiredevcmodekey latencysensitivity ' +
    'opnotificationtimeout enableuuid cbt primaryipaddress network#1 network#2 network#3 ' +
    'network#4 network#5 network#6 network#7 network#8 nummonitors videoramkb resourcepool ' +
    'folderid folder vapp dasprotection ftstate ftrole ftlatency ftbandwidth ftseclatency ' +
    'vmfailoverinprogress provisionedmb inusemb unsharedmb harestartpriority ' +
    'haisolationresponse havmmonitoring clusterrules clusterrulenames bootrequired bootdelay ' +
    'bootretrydelay bootretryenabled bootbiossetup rebootpoweroff efisecureboot firmware ' +
    'hwversion hwupgradestatus hwupgradepolicy hwtarget path logdirectory snapshotdirectory ' +
    'suspenddirectory annotation datacenter cluster host osaccordingtotheconfigurationfile ' +
    'osaccordingtothevmwaretools customizationinfo guestdetaileddata vmid smbiosuuid vmuuid ' +
    'visdkservertype visdkapiversion visdkserver visdkuuid',
  vDisk:
    'vm powerstate template srmplaceholder disk diskkey diskuuid diskpath capacitymb raw ' +
    'diskmode sharingmode thin eagerlyscrub split writethrough level shares reservation limit ' +
    'controller label scsiunit# unit# sharedbus path rawlunid rawcompmode internalsortcolumn ' +
    'annotation datacenter cluster host folder osaccordingtotheconfigurationfile ' +
    'osaccordingtothevmwaretools vmid vmuuid visdkserver visdkuuid',
  vPartition:
    'vm powerstate template srmplaceholder diskkey disk capacitymb consumedmb freemb free% ' +
    'internalsortcolumn annotation datacenter cluster host folder ' +
    'osaccordingtotheconfigurationfile osaccordingtothevmwaretools vmid vmuuid visdkserver ' +
    'visdkuuid',
  vNetwork:
    'vm powerstate template srmplaceholder niclabel adapter network switch connected ' +
    'startsconnected macaddress type ipv4address ipv6address directpathio internalsortcolumn ' +
    'annotation datacenter cluster host folder osaccordingtotheconfigurationfile ' +
    'osaccordingtothevmwaretools vmid vmuuid visdkserver visdkuuid',
  vTools:
    'vm powerstate template srmplaceholder vmversion tools toolsversion requiredversion ' +
    'upgradeable upgradepolicy synctime appstatus heartbeatstatus kernelcrashstate ' +
    'operationready statechangesupport interactiveguest annotation datacenter cluster host ' +
    'folder osaccordingtotheconfigurationfile osaccordingtothevmwaretools vmref vmid vmuuid ' +
    'visdkserver visdkuuid',
  vHost:
    'host datacenter cluster configstatus compliancecheckstate inmaintenancemode ' +
    'inquarantinemode vsanfaultdomainname cpumodel speed htavailable htactive #cpu corespercpu ' +
    '#cores cpuusage% #memory memoryusage% console #nics #hbas #vmstotal #vms vmspercore #vcpus ' +
    'vcpuspercore vram vmusedmemory vmmemoryswapped vmmemoryballooned vmotionsupport ' +
    'storagevmotionsupport currentevc maxevc assignedlicenses atsheartbeat atslocking ' +
    'currentcpupowermanpolicy supportedcpupowerman hostpowerpolicy esxversion boottime ' +
    'dnsservers dhcp domain domainlist dnssearchorder ntpservers ntpdrunning timezone ' +
    'timezonename gmtoffset vendor model serialnumber servicetag oemspecificstring biosvendor ' +
    'biosversion biosdate certificateissuer certificatestartdate certificateexpirydate ' +
    'certificatestatus certificatesubject objectid uuid visdkserver visdkuuid',
  vSource:
    'name ostype apitype apiversion version patchlevel build fullname productname ' +
    'productversion productline vendor visdkserver visdkuuid',
  vMetaData: 'rvtoolsmajorversion rvtoolsversion xlsxcreationdatetime server',
};

const known = new Map<RvTab, ReadonlySet<string>>();

/** Whether a header is one that RVTools writes, with the name of its tab before it or without. */
export function isKnownHeader(tab: RvTab, word: string): boolean {
  let words = known.get(tab);
  if (words === undefined) known.set(tab, (words = new Set(HEADERS[tab].split(' '))));
  const prefix = tab.toLowerCase();
  return words.has(word) || (word.startsWith(prefix) && word.length > prefix.length);
}
